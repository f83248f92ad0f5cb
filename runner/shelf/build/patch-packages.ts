import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

interface Patch {
  /** End of the path of the file below node_modules. */
  file: string;
  /** Texts that stand in it once, and what they become. */
  changes: [from: string, to: string][];
}

/** The `require` of the program, which the harness puts there: for packages that load what a program names. */
const programRequire = 'globalThis[Symbol.for("berth.require")]';

const viewEngine: Patch["changes"] = [
  ["require(mod).__express", `${programRequire}(mod).__express`],
];

/** Timers for plugins that never end: before the first request none can be set, nor cleared. */
const pluginTimer: Patch["changes"] = [
  [
    "timer = setTimeout(",
    "timer = ((...args) => { try { return setTimeout(...args) } catch { return -1 } })(",
  ],
  ["clearTimeout(timer)", "if (timer !== -1) clearTimeout(timer)"],
];

/**
 * What packages do that Workers refuse, and what they do here instead. Each says so in its `finding` in
 * packages.ts, since elsewhere on Workers the package is as it came.
 */
const patches: Patch[] = [
  { file: "express/lib/view.js", changes: viewEngine },
  { file: "express4/lib/view.js", changes: viewEngine },
  { file: "avvio/lib/plugin.js", changes: pluginTimer },
  { file: "avvio/index.js", changes: pluginTimer },
  {
    // Further addresses of localhost to listen at: none can be asked for before the first request.
    file: "fastify/lib/server.js",
    changes: [
      [
        "dns.lookup(listenOptions.host, { all: true }, (dnsErr, addresses) => {",
        ";((listener) => listener(null, []))((dnsErr, addresses) => {",
      ],
    ],
  },
  {
    // A timer by which it finds out what timers look like; it sets one while it loads.
    file: "sinon/pkg/sinon-esm.js",
    changes: [
      ["timeoutResult = _global.setTimeout(NOOP, 0);", "timeoutResult = { ref() {}, unref() {} };"],
      ["_global.clearTimeout(timeoutResult);", ""],
    ],
  },
  {
    // The runtime takes no other Response than its own.
    file: "@hono/node-server/dist/index.mjs",
    changes: [
      [
        "if (options.overrideGlobalObjects !== false &&",
        "if (options.overrideGlobalObjects === true &&",
      ],
    ],
  },
];

export const patchPackages: Plugin = {
  name: "patch-packages",
  setup(build) {
    for (const { file, changes } of patches) {
      const filter = new RegExp(`/node_modules/${file.replaceAll(".", "\\.")}$`);
      build.onLoad({ filter }, async ({ path }) => {
        let contents = await readFile(path, "utf8");
        for (const [from, to] of changes) {
          // A new version of the package may need another patch, or none.
          if (contents.split(from).length !== 2) throw new Error(`${file} has changed: ${from}`);
          contents = contents.replace(from, () => to);
        }
        return { contents };
      });
    }
  },
};
