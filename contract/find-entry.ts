import * as v from "valibot";
import type { Program } from "./program.ts";

const script = /\.[cm]?[jt]sx?$/;

/** What people call the file that starts their server, the most telling first. */
const usual = ["server", "index", "app", "main", "src/server", "src/index", "src/app", "src/main"];

const Manifest = v.object({
  main: v.optional(v.string()),
  scripts: v.optional(v.object({ start: v.optional(v.string()), dev: v.optional(v.string()) })),
});

/** What a manifest names as the file to run: by its start script first, since `main` may be a library's. */
function named(files: Program["files"]): string[] {
  const text = files["package.json"];
  if (typeof text !== "string") return [];
  try {
    const manifest = v.parse(Manifest, JSON.parse(text));
    const scripts = [manifest.scripts?.start, manifest.scripts?.dev].flatMap((line) =>
      (line ?? "").split(/\s+/).filter((word) => script.test(word)),
    );
    return [...scripts, ...(manifest.main === undefined ? [] : [manifest.main])];
  } catch {
    return [];
  }
}

function scriptsOf(files: Program["files"]): string[] {
  return Object.keys(files).filter((path) => script.test(path) && !/\.d\.[cm]?ts$/.test(path));
}

/** The file that is to be run by what the manifest says of it, or by what people call such a file. */
export function findNamedEntry(files: Program["files"]): string | undefined {
  const scripts = scriptsOf(files);
  const wanted = [...named(files).map((path) => path.replace(/^\.\//, "")), ...usual];
  for (const name of wanted) {
    const found = scripts.find(
      (path) =>
        path === name ||
        path.replace(script, "") === name ||
        path.replace(script, "") === `${name}/index`,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The file of a project to run, or undefined where none of it is a script. */
export function findEntry(files: Program["files"]): string | undefined {
  const scripts = scriptsOf(files);
  return findNamedEntry(files) ?? scripts.find((path) => !path.includes("/")) ?? scripts[0];
}
