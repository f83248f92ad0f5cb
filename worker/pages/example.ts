import { pageHref } from "../../contract/routes.ts";
import type { Gate } from "../page-result.ts";
import { exampleList, findExample } from "../programs/examples.ts";
import { notFound } from "./not-found.ts";
import { pageHead } from "./page-head.ts";

export const exampleGate: Gate = ({ origin }, { slug = "" }) => {
  const example = findExample(slug);
  if (example === undefined) return notFound(origin, "There is no example of this name.");
  return {
    status: 200,
    head: pageHead({
      title: example.title,
      description: example.description,
      origin,
      path: pageHref("example", { slug }),
      ogType: "article",
      indexed: true,
    }),
    data: { page: "example", example, gallery: exampleList },
    turnstile: true,
  };
};
