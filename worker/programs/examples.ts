import * as v from "valibot";
import type { Example, ExampleSummary } from "../../contract/page.ts";
import { Program } from "../../contract/program.ts";
import { ProgramRequest } from "../../contract/request.ts";
import { runErrorKinds } from "../../contract/run-errors.ts";

/** A request as the folder has it: with the answer that proves the example, which pages do not see. */
const ProvenRequest = v.pipe(
  v.looseObject({
    expect: v.strictObject({
      status: v.optional(v.number()),
      /** How the run ends, where it does not end well. */
      outcome: v.optional(v.picklist(runErrorKinds)),
      includes: v.optional(v.string()),
    }),
  }),
  v.transform(({ expect: _expect, ...request }) => request),
  ProgramRequest,
);

const Description = v.strictObject({
  /** Place in the gallery; the first is the one on the home page. */
  order: v.number(),
  title: v.pipe(v.string(), v.minLength(1)),
  description: v.pipe(v.string(), v.minLength(1)),
  note: v.string(),
  entry: v.string(),
  requests: v.pipe(v.array(ProvenRequest), v.minLength(1)),
});

const folder = "../../examples/";
const descriptionFile = "example.json";

// Read while the Worker is built: a folder that is not a valid example fails there, not on a visitor.
const texts = import.meta.glob<string>("../../examples/*/**/*", {
  query: "?raw",
  import: "default",
  eager: true,
});

function readExample(slug: string): { order: number; example: Example } {
  const own = Object.entries(texts)
    .filter(([path]) => path.startsWith(`${folder}${slug}/`))
    .map(([path, text]): [string, string] => [path.slice(`${folder}${slug}/`.length), text]);
  const { [descriptionFile]: description = "null", ...files } = Object.fromEntries(own);
  const { order, entry, ...shown } = v.parse(Description, JSON.parse(description));
  return { order, example: { slug, ...shown, program: v.parse(Program, { files, entry }) } };
}

const slugs = new Set(
  Object.keys(texts).map((path) => path.slice(folder.length, path.indexOf("/", folder.length))),
);

const examples = [...slugs]
  .map(readExample)
  .toSorted((a, b) => a.order - b.order || a.example.slug.localeCompare(b.example.slug))
  .map(({ example }) => example);

function first(): Example {
  const [example] = examples;
  if (example === undefined) throw new Error("There is no example in examples/.");
  return example;
}

/** The one on the home page. */
export const firstExample = first();

/** The gallery, in its order. */
export const exampleList: ExampleSummary[] = examples.map(({ slug, title, description }) => ({
  slug,
  title,
  description,
}));

export function findExample(slug: string): Example | undefined {
  return examples.find((example) => example.slug === slug);
}
