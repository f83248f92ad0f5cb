import { Hono } from "hono";
import { dataRoutes } from "../../contract/routes.ts";
import { openapiDocument } from "./openapi-document.ts";

/** The description of the API, readable from everywhere: it is for tools. */
export const openapi = new Hono<{ Bindings: Env }>();

openapi.get(dataRoutes.openapi, (c) =>
  c.json(openapiDocument(c.env.ORIGIN), 200, { "access-control-allow-origin": "*" }),
);
