import { createServer } from "node:http";
import { graphql, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { GraphQLInt } from "graphql/type";

const user = new GraphQLObjectType({
  name: "User",
  fields: { id: { type: GraphQLInt }, name: { type: GraphQLString } },
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      user: {
        type: user,
        args: { id: { type: GraphQLInt } },
        resolve: (_, { id }) => ({ id, name: "Ada" }),
      },
    },
  }),
});
createServer(async (req, res) => {
  const query = new URL(req.url, "http://localhost").searchParams.get("query");
  res.end(JSON.stringify(await graphql({ schema, source: query })));
}).listen(3000);
