import { pageHref } from "../../contract/routes.ts";
import type { Gate } from "../page-result.ts";
import { exampleList, firstExample } from "../programs/examples.ts";
import { pageHead } from "./page-head.ts";

export const homeGate: Gate = ({ origin }) => ({
  status: 200,
  head: pageHead({
    title: "Run a Node.js server on Workers",
    description:
      "Paste an unchanged node:http, Express or Koa file, press Run, and it answers: on workerd, with its console and its errors explained. Share it with a link.",
    origin,
    path: pageHref("home"),
    ogType: "website",
    indexed: true,
  }),
  data: { page: "home", example: firstExample, gallery: exampleList },
  turnstile: true,
});
