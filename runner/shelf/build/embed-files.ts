import { globSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { projectRoot } from "./project-root.ts";

/** Packages that read files of their own while they run, and which. */
const embedded: Record<string, string> = {
  errorhandler: "public/*",
  "serve-index": "public/**/*.*",
};

const namespace = "embedded-files";

/** Where the files of a package seem to be; nothing else is at this path. */
function folderOf(name: string): string {
  return `/shelf/${name}`;
}

/** Gives those packages a `node:fs` that has their files, since on the shelf they have no folder. */
export const embedFiles: Plugin = {
  name: "embed-files",
  setup(build) {
    const names = Object.keys(embedded).join("|");
    build.onLoad(
      { filter: new RegExp(`/node_modules/(?:${names})/index\\.js$`) },
      async ({ path }) => {
        const name = path.split("/").at(-2) ?? "";
        const source = await readFile(path, "utf8");
        return {
          contents: source
            .replaceAll(/\b__dirname\b/g, JSON.stringify(folderOf(name)))
            .replaceAll(/require\((['"])fs\1\)/g, `require("${namespace}:${name}")`),
        };
      },
    );
    build.onResolve({ filter: new RegExp(`^${namespace}:`) }, ({ path }) => ({
      path: path.slice(namespace.length + 1),
      namespace,
    }));
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: filesModule(path),
      resolveDir: projectRoot,
    }));
  },
};

function filesModule(name: string): string {
  const cwd = `${projectRoot}/node_modules/${name}`;
  const files = globSync(embedded[name] ?? [], { cwd }).map((file) => [
    `${folderOf(name)}/${file}`,
    readFileSync(`${cwd}/${file}`).toString("base64"),
  ]);
  return `const fs = require("fs");
const files = ${JSON.stringify(Object.fromEntries(files))};
function find(path, options) {
  if (!Object.hasOwn(files, path)) return undefined;
  const bytes = Buffer.from(files[path], "base64");
  const encoding = typeof options === "string" ? options : options?.encoding;
  return encoding ? bytes.toString(encoding) : bytes;
}
module.exports = Object.assign(Object.create(fs), {
  readFileSync: (path, options) => find(path, options) ?? fs.readFileSync(path, options),
  readFile(path, ...rest) {
    const found = find(path, rest.at(-2));
    if (found === undefined) return fs.readFile(path, ...rest);
    queueMicrotask(() => rest.at(-1)(null, found));
  },
});
`;
}
