import { pageHref } from "../../contract/routes.ts";
import { exampleList } from "../programs/examples.ts";
import { staticGate } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

export const examplesGate = staticGate((origin) => ({
  status: 200,
  head: pageHead({
    title: "Examples of Node.js servers on Workers",
    description:
      "Node.js servers that run here unchanged: node:http, Express, Koa, Hono, streams, files. Open one, send it a request, change it, share it.",
    origin,
    path: pageHref("examples"),
    ogType: "website",
    indexed: true,
  }),
  data: { page: "examples", gallery: exampleList },
  turnstile: true,
}));
