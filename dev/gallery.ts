import type { Plugin } from "vite";
import * as v from "valibot";
import { ExampleFile, exampleProgram } from "../contract/example-file.ts";
import type { Example } from "../contract/page.ts";
import {
  programDescription,
  programFiles,
  programFolders,
} from "../runner/gallery/read-programs.ts";

const virtualName = "virtual:gallery";
const room = "examples";

function readExample(folder: string): { order: number; example: Example } {
  const about = v.parse(ExampleFile, programDescription(folder));
  const { title, description, note, tags, claims = [], order = Infinity } = about;
  const slug = folder.slice(room.length + 1);
  const program = exampleProgram(about, programFiles(folder));
  // Without what proves them, which is for the tests.
  const requests = about.requests.map(({ request }) => request);
  return { order, example: { slug, title, description, note, tags, claims, program, requests } };
}

/** Every example, the chosen ones first and the others by title. A folder that is none fails here. */
function readExamples(): { chosen: number; examples: Example[] } {
  const read = programFolders(room)
    .map(readExample)
    .toSorted((a, b) => a.order - b.order || a.example.title.localeCompare(b.example.title, "en"));
  return {
    chosen: read.filter(({ order }) => Number.isFinite(order)).length,
    examples: read.map(({ example }) => example),
  };
}

/**
 * Gives the Worker the gallery, checked already: what its lists need as data, and each whole example as a
 * text that is only read when somebody opens it, so that starting costs nothing for those nobody asks for.
 */
export function gallery(): Plugin {
  return {
    name: "gallery",
    resolveId: (id) => (id === virtualName ? `\0${virtualName}` : undefined),
    load(id) {
      if (id !== `\0${virtualName}`) return undefined;
      const { chosen, examples } = readExamples();
      const summaries = examples.map(({ slug, title, description, tags }) => ({
        slug,
        title,
        description,
        tags,
      }));
      const texts = Object.fromEntries(
        examples.map((example) => [example.slug, JSON.stringify(example)]),
      );
      return `export const chosen = ${chosen};
export const summaries = ${JSON.stringify(summaries)};
export const texts = ${JSON.stringify(texts)};
`;
    },
  };
}
