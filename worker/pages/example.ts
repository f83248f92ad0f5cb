import type { Example } from "../../contract/page.ts";
import { pageHref } from "../../contract/routes.ts";
import type { Gate } from "../page-result.ts";
import { exampleList, findExample } from "../programs/examples.ts";
import { keepPage } from "./keep-page.ts";
import { nearExamples } from "./near-examples.ts";
import { notFound } from "./not-found.ts";
import { pageHead } from "./page-head.ts";
import { sourceCode } from "./source-code.ts";

export const exampleGate: Gate = (context, { slug = "" }) => {
  const example = findExample(slug);
  if (example === undefined) return notFound("example", context);
  return examplePage(example, context);
};

const examplePage = keepPage((example: Example, { origin }) => ({
  status: 200,
  head: pageHead({
    title: example.title,
    description: example.description,
    origin,
    path: pageHref("example", { slug: example.slug }),
    ogType: "article",
    indexed: true,
    image: { kind: "example", example },
    embeddable: true,
    structured: (words) => sourceCode(words, example.program),
  }),
  data: {
    page: "example",
    example,
    gallery: nearExamples(exampleList, example),
    examples: exampleList.length,
  },
  turnstile: true,
}));
