import { createSchema, createYoga } from "graphql-yoga";
import { createServer } from "node:http";

const yoga = createYoga({
  logging: false,
  schema: createSchema({
    typeDefs:
      "type Query { hello(name: String!): String! } type Mutation { add(a: Int!, b: Int!): Int! }",
    resolvers: {
      Query: { hello: (_, { name }) => `hello ${name}` },
      Mutation: { add: (_, { a, b }) => a + b },
    },
  }),
});
createServer(yoga).listen(3000);
