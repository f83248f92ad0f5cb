import type { ReportNote } from "../../contract/migration-report.ts";
import type { Manifest, Manifests } from "./project-manifest.ts";

type Said = Omit<ReportNote, "about">;

/** Commands of scripts, and what becomes of them. The script itself may hold a secret and is never repeated. */
const commands: [RegExp, Said][] = [
  [
    /\bnode\b[^&|;]*\s--watch\b|\bnodemon\b|\btsx\s+watch\b|\bts-node-dev\b|\bnode-dev\b/,
    {
      severity: "info",
      message: "It starts Node again whenever a file changes.",
      fix: "`wrangler dev` does so by itself.",
    },
  ],
  [
    /\bpm2\b|\bforever\b/,
    {
      severity: "warning",
      message: "It keeps a Node process alive, and there is none to keep.",
      fix: "Leave it out: `wrangler deploy` takes its place.",
    },
  ],
  [
    /\bnode\b[^&|;]*\s(?:-r|--require|--import|--loader|--experimental-loader)\b/,
    {
      severity: "warning",
      message: "It loads a module before the program, by an option of Node.",
      fix: "Import that module in the first line of the entry.",
    },
  ],
  [
    /\bnode\b[^&|;]*\s--env-file\b|\bdotenv\b/,
    {
      severity: "info",
      message: "It takes variables from a file.",
      fix: "Name them under `vars` in wrangler.jsonc, and secrets in .dev.vars and by `wrangler secret put`.",
    },
  ],
  [
    /--max[-_]old[-_]space[-_]size\b/,
    {
      severity: "warning",
      message: "It gives Node more memory than it takes by itself, which no Worker can be given.",
      fix: "Keep less at once: stream large data, and bound caches.",
    },
  ],
  [
    /\bnode-gyp\b|\bprebuild-install\b|\bnode-pre-gyp\b|\bcmake-js\b|\bnapi\b/,
    {
      severity: "error",
      message: "It builds a native addon, and Workers load none.",
      fix: "Use a package of pure JavaScript, or move that part to a service of its own.",
    },
  ],
];

const runsNode = /(?:^|[&|;]\s*|\s)(?:node|tsx|ts-node|bun|deno)\s/;

function scriptNotes(name: string, command: string): ReportNote[] {
  const about = `scripts.${name} of package.json`;
  const notes = commands.flatMap(([found, said]) =>
    found.test(command) ? [{ ...said, about }] : [],
  );
  if (notes.length > 0 || name !== "start" || !runsNode.test(command)) return notes;
  return [
    {
      severity: "info",
      about,
      message: "It starts a process of Node.",
      fix: "`wrangler dev` starts it on your machine, `wrangler deploy` on Cloudflare; `main` in wrangler.jsonc is its entry.",
    },
  ];
}

/** Packages that are there to build or to load compiled code. */
const nativeTools = new Set([
  "@mapbox/node-pre-gyp",
  "bindings",
  "cmake-js",
  "nan",
  "node-addon-api",
  "node-gyp",
  "node-gyp-build",
  "node-pre-gyp",
  "prebuild-install",
]);

function nativeNotes(manifest: Manifest, hasGypFile: boolean): ReportNote[] {
  const tools = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }).filter(
    (name) => nativeTools.has(name),
  );
  const signs = [
    ...(hasGypFile ? ["binding.gyp"] : []),
    ...(manifest.gypfile === undefined || manifest.gypfile === false ? [] : ["gypfile"]),
    ...tools,
  ];
  if (signs.length === 0) return [];
  return [
    {
      severity: "error",
      about: signs.join(", "),
      message: "The project itself is, or loads, a native addon, and Workers load none.",
      fix: "Do that part in JavaScript or WebAssembly, or in a service of its own.",
    },
  ];
}

function kindNotes({ type, engines }: Manifest): ReportNote[] {
  const node = engines["node"];
  return [
    {
      severity: "info",
      about: "type of package.json",
      message:
        type === "module"
          ? "Its .js files are ES modules, which Workers take as they are."
          : "Its .js files are CommonJS, unless they say import or export; Wrangler bundles both.",
    },
    ...(node === undefined
      ? []
      : [
          {
            severity: "info" as const,
            about: "engines.node of package.json",
            message: "It asks for a version of Node, which nothing on Workers looks at.",
            fix: "Choose a compatibility date instead: it decides what of Node there is.",
          },
        ]),
  ];
}

/** What the manifests of a project say that matters on Workers. */
export function judgeManifests(
  manifests: Manifests,
  files: Readonly<Record<string, string>>,
): ReportNote[] {
  const hasGypFile = Object.keys(files).some((path) => /(?:^|\/)binding\.gyp$/.test(path));
  return manifests.flatMap(([path, manifest], at): ReportNote[] => {
    if (manifest === undefined) {
      const message = "It is no JSON, so nothing is known of its packages.";
      return [{ severity: "error", about: path, message }];
    }
    // Packages of a workspace are started by the root's scripts.
    if (at > 0) return nativeNotes(manifest, false);
    return [
      ...nativeNotes(manifest, hasGypFile),
      ...Object.entries(manifest.scripts).flatMap(([name, command]) => scriptNotes(name, command)),
      ...kindNotes(manifest),
    ];
  });
}
