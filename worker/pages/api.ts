import { pageHref } from "../../contract/routes.ts";
import { staticGate } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

export const apiGate = staticGate((origin) => ({
  status: 200,
  head: pageHead({
    title: "API, terminal and embedding",
    description:
      "Run a Node.js server file by curl, share it, ask it, embed it in another page, or let an agent do it by MCP. Addresses, tokens, errors and the OpenAPI document.",
    origin,
    path: pageHref("api"),
    ogType: "website",
    indexed: true,
  }),
  data: { page: "api" },
  turnstile: true,
}));
