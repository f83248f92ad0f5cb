import * as v from "valibot";
import { ExampleFile, exampleProgram } from "../../contract/example-file.ts";
import type { Example, ExampleSummary } from "../../contract/page.ts";
import type { Content } from "../../contract/program.ts";

const folder = "../../examples/";
const descriptionFile = "example.json";

// Read while the Worker is built: a folder that is not a valid example fails there, not on a visitor.
const texts = import.meta.glob<string>(["../../examples/*/**/*", "!**/*.wasm"], {
  query: "?raw",
  import: "default",
  eager: true,
});

// As data URLs: read as text, bytes that are no UTF-8 would be lost.
const binaries = import.meta.glob<string>("../../examples/*/**/*.wasm", {
  query: "?url&inline",
  import: "default",
  eager: true,
});

/** Every file of the gallery, by its path from here. */
const contents: [string, Content][] = [
  ...Object.entries(texts),
  ...Object.entries(binaries).map(([path, url]): [string, Content] => [
    path,
    { base64: url.slice(url.indexOf(",") + 1) },
  ]),
];

function readExample(slug: string): { order: number; example: Example } {
  const own = `${folder}${slug}/`;
  const description = texts[own + descriptionFile] ?? "null";
  const files = Object.fromEntries(
    contents
      .filter(([path]) => path.startsWith(own) && path !== own + descriptionFile)
      .map(([path, content]) => [path.slice(own.length), content]),
  );
  const about = v.parse(ExampleFile, JSON.parse(description));
  const { title, note, tags, claims = [], order = Infinity } = about;
  const example = {
    slug,
    title,
    description: about.description,
    note,
    tags,
    claims,
    program: exampleProgram(about, files),
    requests: about.requests.map(({ request }) => request),
  };
  return { order, example };
}

const slugs = new Set(
  Object.keys(texts).map((path) => path.slice(folder.length, path.indexOf("/", folder.length))),
);

const examples = [...slugs]
  .map(readExample)
  .toSorted((a, b) => a.order - b.order || a.example.title.localeCompare(b.example.title))
  .map(({ example }) => example);

function first(): Example {
  const [example] = examples;
  if (example === undefined) throw new Error("There is no example in examples/.");
  return example;
}

/** The one on the home page. */
export const firstExample = first();

/** The gallery: the chosen ones first, the others by title. */
export const exampleList: ExampleSummary[] = examples.map(({ slug, title, description, tags }) => ({
  slug,
  title,
  description,
  tags,
}));

export function findExample(slug: string): Example | undefined {
  return examples.find((example) => example.slug === slug);
}
