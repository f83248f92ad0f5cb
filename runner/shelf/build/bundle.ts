import { build, type Metafile } from "esbuild";
import { embedFiles } from "./embed-files.ts";
import type { ShelfEntry } from "./find-entries.ts";
import { importBuiltins } from "./import-builtins.ts";
import { interpretCode } from "./interpret-code.ts";
import { patchPackages } from "./patch-packages.ts";
import { projectRoot } from "./project-root.ts";
import { entryPoint, wrapCommonJs } from "./wrap-commonjs.ts";

export interface Bundle {
  /** Text of each file, by its path in the output folder. */
  files: Map<string, string>;
  /** esbuild's record of what went into each file; its paths begin with the output folder's name. */
  outputs: Metafile["outputs"];
}

const outdir = "shelf";

/**
 * What packages ask for and do without: `debug` wants supports-color, in a try block, which is only there
 * when hoisted from elsewhere; `batch` wants emitter in browsers; consolidate takes what engines there are.
 */
const optional = ["supports-color", "emitter", "react", "react-dom", "react-dom/server"];

export async function bundle(entries: readonly ShelfEntry[]): Promise<Bundle> {
  const result = await build({
    absWorkingDir: projectRoot,
    entryPoints: entries.map((entry) => ({ in: entryPoint(entry), out: entry.specifier })),
    outdir,
    chunkNames: "chunks/[hash]",
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "es2024",
    // Node's own resolution. esbuild would add "module" to the conditions and prefer a "module" field.
    conditions: ["module-sync"],
    mainFields: ["main"],
    external: optional,
    // Its sockets are in what it has for workerd alone.
    alias: { "pg-cloudflare": `${projectRoot}/node_modules/pg-cloudflare/dist/index.js` },
    minifySyntax: true,
    minifyWhitespace: true,
    // Names that collide when modules are put together are changed; a class's `name` must not be.
    keepNames: true,
    legalComments: "none",
    logLevel: "error",
    plugins: [wrapCommonJs(entries), importBuiltins, interpretCode, embedFiles, patchPackages],
    // For what asks where it is without reading there.
    define: { __dirname: '"/shelf"', __filename: '"/shelf/module.js"' },
  });
  const prefix = `${projectRoot}/${outdir}/`;
  const files = result.outputFiles.map(({ path, text }): [string, string] => [
    path.slice(prefix.length),
    text,
  ]);
  return { files: new Map(files), outputs: withoutFolder(result.metafile.outputs) };
}

function withoutFolder(outputs: Metafile["outputs"]): Metafile["outputs"] {
  const entries = Object.entries(outputs).map(([path, output]) => {
    const imports = output.imports.map((found) =>
      found.external === true ? found : { ...found, path: found.path.slice(outdir.length + 1) },
    );
    return [path.slice(outdir.length + 1), { ...output, imports }];
  });
  return Object.fromEntries(entries);
}
