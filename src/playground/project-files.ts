import * as v from "valibot";
import { dependencies, devDependencies } from "../../package.json";
import { defaultCompatibilityDate } from "../../contract/compatibility-date.ts";
import type { Content, Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { importedPackages } from "./imported-packages.ts";
import { projectName } from "./project-name.ts";
import { projectReadme } from "./project-readme.ts";
import { projectTest } from "./project-test.ts";
import { projectWorker } from "./project-worker.ts";

/** Versions that are installed here, which the shelf is built from; an older major stands there under an alias. */
const installed: Record<string, string> = { ...devDependencies, ...dependencies };

const Versions = v.fallback(v.record(v.string(), v.string()), {});
const Manifest = v.object({
  type: v.optional(v.fallback(v.picklist(["module", "commonjs"]), "commonjs")),
  dependencies: v.optional(Versions, {}),
});

export interface Taken {
  title: string;
  description: string;
  program: Program;
  requests: readonly ProgramRequest[];
  /** Its page, where it is shared. */
  url: string | undefined;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function manifestOf({ files }: Program): v.InferOutput<typeof Manifest> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Manifest), files["package.json"]);
  return parsed.success ? parsed.output : { dependencies: {} };
}

/** The version that a program ran with here: that of the shelf, or of the major version that it asks for. */
function versionOf(name: string, asked: string | undefined): string | undefined {
  const major = /^[^\d]*(\d+)/.exec(asked ?? "")?.[1];
  const aliased = /@(\d[\w.+-]*)$/.exec(installed[`${name}${major}`] ?? "")?.[1];
  return aliased ?? installed[name] ?? asked;
}

/** Kinds of files that the program may read and that no import of it brings along. */
function otherKinds(program: Program): string[] {
  const endings = Object.keys(program.files)
    .map((path) => /\.[\w-]+$/.exec(path)?.[0] ?? "")
    .filter((ending) => ending !== "" && !/^\.(?:[cm]?[jt]sx?|json|wasm|bin)$/.test(ending));
  return [...new Set(endings)].map((ending) => `**/*${ending}`);
}

function wranglerConfig(taken: Taken, main: string): string {
  const { program } = taken;
  const kinds = otherKinds(program);
  const flags = program.compatibilityFlags ?? [];
  return json({
    $schema: "node_modules/wrangler/config-schema.json",
    name: projectName(taken.title),
    main: `src/${main}`,
    compatibility_date: program.compatibilityDate ?? defaultCompatibilityDate,
    ...(flags.length === 0 ? {} : { compatibility_flags: flags }),
    ...(program.env === undefined ? {} : { vars: program.env }),
    ...(kinds.length === 0
      ? {}
      : {
          find_additional_modules: true,
          rules: [{ type: "Data", globs: kinds, fallthrough: true }],
        }),
    observability: { enabled: true },
  });
}

/** `const` would end a file's own declaration of the name in an error; such a file needs none of ours. */
const declares = /\b(?:const|let|var)\s+(?:\{[^}]*)?__(?:dir|file)name\b/;

/**
 * A bundle has one place for all files: what a CommonJS file asks of its own is written before its first
 * line, which keeps its number.
 */
function placed(path: string, content: Content): Content {
  if (typeof content !== "string" || !/\.c?[jt]s$/.test(path)) return content;
  if (!/\b__(?:dir|file)name\b/.test(content) || declares.test(content)) return content;
  const file = `/bundle/${path}`;
  const folder = file.slice(0, file.lastIndexOf("/"));
  const [, shebang = "", rest = content] = /^(#!.*\n)([\s\S]*)$/.exec(content) ?? [];
  return `${shebang}var __dirname = ${JSON.stringify(folder)}, __filename = ${JSON.stringify(file)}; ${rest}`;
}

/** The files of a project that runs a program outside of Berth, by their paths. */
export function projectFiles(taken: Taken): Record<string, Content> {
  const { title, description, program, requests, url } = taken;
  const { main, files } = projectWorker(program);
  const manifest = manifestOf(program);
  const names = new Set([...importedPackages(program), ...Object.keys(manifest.dependencies)]);
  // Node's and the runtime's own modules have a colon and are no packages; what is not known is newest.
  const versions = [...names]
    .toSorted()
    .map((name): [string, string | undefined] => [
      name,
      versionOf(name, manifest.dependencies[name]),
    ]);
  const unpinned = versions.flatMap(([name, version]) => (version === undefined ? [name] : []));
  const { "package.json": _own, ...sources } = program.files;
  return {
    "package.json": json({
      name: projectName(title),
      private: true,
      ...(manifest.type === undefined ? {} : { type: manifest.type }),
      engines: { node: ">=22" },
      scripts: { dev: "wrangler dev", test: "vitest run", deploy: "wrangler deploy" },
      dependencies: Object.fromEntries(
        versions.map(([name, version]) => [name, version ?? "latest"]),
      ),
      devDependencies: { vitest: installed["vitest"], wrangler: installed["wrangler"] },
      // What these two do when they are installed; npm asks before it runs what it is not told of.
      allowScripts: { esbuild: true, workerd: true },
    }),
    "wrangler.jsonc": wranglerConfig(taken, main),
    "README.md": projectReadme({ title, description, url, main, unpinned }),
    ".gitignore": "node_modules\n.wrangler\n.dev.vars\n",
    "test/requests.test.mjs": projectTest(requests),
    ...prefixed({ ...sources, ...files }),
  };
}

function prefixed(files: Record<string, Content>): Record<string, Content> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`src/${path}`, placed(path, content)]),
  );
}
