import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { projectRoot } from "./project-root.ts";

/**
 * Files that make functions of text, often in a request. Where a package only tries whether it can, as zod
 * does, and has a way without, it is left alone.
 */
const compiling = [
  "@fastify/fast-json-stringify-compiler/standalone",
  "ajv/dist/compile/index",
  "ajv/dist/compile/jtd/(?:parse|serialize)",
  "ejs/lib/ejs",
  "eta/dist/(?:core|index)",
  "fast-json-stringify/index",
  "find-my-way/lib/[a-z-]+",
  "generate-function/index",
  "handlebars/dist/cjs/handlebars/compiler/javascript-compiler",
  "lodash/lodash",
  "morgan/index",
  "nunjucks/src/environment",
  "promise/lib/node-extensions",
  "pug/lib/index",
  "pug-runtime/wrap",
];

const substitute = JSON.stringify(
  `${projectRoot}/runner/shelf/interpreter/function-constructor.ts`,
);

/** `Function` where it is called or handed on, not in `Function.prototype`. */
const uses = /(?<![\w$.'"`])(?:context\.)?Function(?=\s*\(|\.apply\b|[;,])/g;

/** Gives template engines, routers and validators a `Function` that works in a request too. */
export const interpretCode: Plugin = {
  name: "interpret-code",
  setup(build) {
    const filter = new RegExp(`/node_modules/(?:${compiling.join("|")})\\.m?js$`);
    build.onLoad({ filter }, async ({ path }) => ({
      contents: withSubstitute(await readFile(path, "utf8")),
    }));
  },
};

export function withSubstitute(source: string): string {
  if (/^(?:import|export)\b/m.test(source)) {
    return `import { Function as Compiling } from ${substitute};\n${source.replaceAll(uses, "Compiling")}`;
  }
  // In place, since a line before the first would take its meaning from a "use strict" there.
  return source.replaceAll(uses, `(0, require(${substitute}).Function)`);
}
