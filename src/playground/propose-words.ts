import * as v from "valibot";
import { limits } from "../../contract/limits.ts";
import type { Program } from "../../contract/program.ts";
import { leadingComment } from "./leading-comment.ts";
import { programRoutes } from "./program-routes.ts";

const Manifest = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    name: v.optional(v.fallback(v.string(), ""), ""),
    description: v.optional(v.fallback(v.string(), ""), ""),
  }),
);

/** In the order of what says most: an Express app may import node:http too. */
const frameworks: readonly (readonly [RegExp, string])[] = [
  [/["']express["']/, "Express"],
  [/["']koa["']/, "Koa"],
  [/["']hono["']/, "Hono"],
  [/["']fastify["']/, "Fastify"],
  [/["'](?:node:)?https?["']/, "node:http"],
];

/** Longer first sentences are prose and no title. */
const titleMost = 80;
const routesMost = 6;

export interface Words {
  title?: string;
  description?: string;
}

function textsOf({ files, entry }: Program): string[] {
  const others = Object.keys(files).filter((path) => path !== entry);
  return [entry, ...others]
    .map((path) => files[path])
    .filter((content): content is string => typeof content === "string");
}

function fromManifest({ files }: Program): Words {
  const parsed = v.safeParse(Manifest, files["package.json"]);
  if (!parsed.success) return {};
  const { name, description } = parsed.output;
  return kept({ title: name, description });
}

function fromComment({ files, entry }: Program): Words {
  const content = files[entry];
  const lines = typeof content === "string" ? leadingComment(content) : [];
  const text = lines.join(" ");
  const sentence = /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? lines[0] ?? "";
  const title = sentence.replace(/[.:]$/, "");
  return kept({ title: title.length <= titleMost ? title : "", description: text });
}

function fromRoutes(program: Program): Words {
  const texts = textsOf(program);
  const code = texts.join("\n");
  const name = frameworks.find(([pattern]) => pattern.test(code))?.[1];
  const routes = programRoutes(code);
  const shown = routes.slice(0, routesMost).join(", ");
  const more = routes.length > routesMost ? ` and ${routes.length - routesMost} more` : "";
  return kept({
    title: name === undefined ? "" : `${name} server`,
    description: shown === "" ? "" : `Answers ${shown}${more}.`,
  });
}

/** Words within what a program may have, and none that say nothing. */
function kept({ title = "", description = "" }: Words): Words {
  const name = title.trim().slice(0, limits.titleCharacters);
  const text = description.trim().slice(0, limits.descriptionCharacters);
  return {
    ...(name === "" ? {} : { title: name }),
    // A description that only repeats the title is none.
    ...(text === "" || text.replace(/[.:]$/, "") === name ? {} : { description: text }),
  };
}

/**
 * A title and a description that a program's own code gives: its package.json, the comment that its entry
 * begins with, or else what it is made with and the routes that it names.
 */
export function proposeWords(program: Program): Words {
  const words = { ...fromRoutes(program), ...fromComment(program) };
  return { ...words, ...fromManifest(program) };
}
