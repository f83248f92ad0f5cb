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
  {
    // h3's own Response and Request take over what those of the runtime have, of which the runtime keeps half
    // on a class that they extend.
    file: "srvx/dist/_chunks/_url.mjs",
    changes: [
      [
        "function lazyInherit(target, source, sourceKey) {",
        "function lazyInherit(target, source, sourceKey) {\n\tconst base = Object.getPrototypeOf(source);\n\tif (base !== Object.prototype) lazyInherit(target, base, sourceKey);",
      ],
    ],
  },
  {
    // By which hbs reads the partials of a folder, at start-up, where no timer can be set.
    file: "foreachasync/forEachAsync.js",
    changes: [["setTimeout(next, 4);", "queueMicrotask(() => next());"]],
  },
  {
    // It tries the algorithm with a random key, and Workers have no random bytes at start-up.
    file: "@fastify/cookie/signer.js",
    changes: [["crypto.randomBytes(16)", '"any"']],
  },
  {
    // The runtime's streams take no `null` for what is not set.
    file: "@fastify/send/lib/send.js",
    changes: [["    : null\n\n  return {", "    : undefined\n\n  return {"]],
  },
  {
    // The runtime fills with a number and an encoding as if the encoding were an offset.
    file: "express-basic-auth/index.js",
    changes: [
      [
        "userInputBuffer = Buffer.alloc(userInputLength, 0, 'utf8')",
        "userInputBuffer = Buffer.alloc(userInputLength)",
      ],
      [
        "secretBuffer = Buffer.alloc(userInputLength, 0, 'utf8')",
        "secretBuffer = Buffer.alloc(userInputLength)",
      ],
    ],
  },
  {
    // It logs where a response came from, and the runtime's say nothing of their request.
    file: "http-proxy-middleware/dist/plugins/default/logger-plugin.js",
    changes: [
      [
        "proxyServer.on('proxyRes', (proxyRes, req, res) => {",
        "proxyServer.on('proxyRes', (proxyRes, req, res) => { if (proxyRes.req === undefined) return;",
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
