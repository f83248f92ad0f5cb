import express from "express";
import { buildSchema } from "graphql";
import { createHandler } from "graphql-http/lib/use/express";

const app = express();
app.all(
  "/graphql",
  createHandler({
    schema: buildSchema("type Query { hello(name: String): String }"),
    rootValue: { hello: ({ name }) => `hello ${name}` },
  }),
);
app.listen(3000);
