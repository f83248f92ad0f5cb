import { type ExampleFilter, readFilter } from "../../contract/example-filter.ts";
import { exampleTagIds } from "../../contract/example-tags.ts";
import { pageHref } from "../../contract/routes.ts";
import type { Gate, GateResult } from "../page-result.ts";
import { exampleList } from "../programs/examples.ts";
import { keepPage } from "./keep-page.ts";
import { pageHead } from "./page-head.ts";

function examplesPage(filter: ExampleFilter, origin: string): GateResult {
  return {
    status: 200,
    // One page, whatever is shown of it: its canonical address has no filter.
    head: pageHead({
      title: "Examples of Node.js servers on Workers",
      description:
        "Node.js servers that run here unchanged: node:http, Express, Koa, Hono, streams, files. Open one, send it a request, change it, share it.",
      origin,
      path: pageHref("examples"),
      ogType: "website",
      indexed: true,
    }),
    data: { page: "examples", gallery: [...exampleList], filter },
    turnstile: true,
  };
}

const keptPage = keepPage((filter: ExampleFilter, { origin }) => examplesPage(filter, origin));

const unfiltered: ExampleFilter = { words: "" };
const byTag = new Map(exampleTagIds.map((tag) => [tag, { words: "", tag }]));

export const examplesGate: Gate = (context, _params, search) => {
  const filter = readFilter(search);
  // Words are anybody's: a page of theirs is made once and thrown away.
  if (filter.words !== "") return { ...examplesPage(filter, context.origin), isFleeting: true };
  const known = filter.tag === undefined ? unfiltered : byTag.get(filter.tag);
  return keptPage(known ?? unfiltered, context);
};
