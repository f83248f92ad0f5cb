import { builtinModules } from "node:module";
import type { Plugin } from "esbuild";

/**
 * Built-ins that workerd has only since some compatibility date after 2024-09-23, the first with
 * `nodejs_compat` as it is now, or not at all; a test asks workerd itself. node:http and node:https are
 * late too, but stay plain imports: without them no program could serve anything.
 */
export const lateBuiltins = (
  "child_process cluster console dgram domain fs http2 inspector inspector/promises os perf_hooks " +
  "punycode readline readline/promises repl sea sqlite test/reporters trace_events tty v8 vm wasi " +
  "worker_threads"
)
  .split(" ")
  .map((name) => `node:${name}`);

/** `builtinModules` lists only some of the names that need the prefix. */
export const nodeBuiltins = new Set([
  ...builtinModules.map((name) => (name.startsWith("node:") ? name : `node:${name}`)),
  ...lateBuiltins,
]);

/**
 * Makes every use of a Node built-in a static import of `node:…`. ESM has no `require`, so CommonJS
 * code gets the module through a small CommonJS module that imports it and hands on its default export.
 * A late built-in is looked up at run time, so that a package still loads where it does not exist.
 */
export const importBuiltins: Plugin = {
  name: "import-builtins",
  setup(build) {
    build.onResolve({ filter: /^cloudflare:/ }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^[a-z_:/0-9]+$/ }, ({ path, kind }) => {
      const builtin = path.startsWith("node:") ? path : `node:${path}`;
      if (!nodeBuiltins.has(builtin)) return undefined;
      if (lateBuiltins.includes(builtin)) return { path: builtin, namespace: "late-builtin" };
      if (kind === "require-call") return { path: builtin, namespace: "required-builtin" };
      return { path: builtin, external: true };
    });
    build.onLoad({ filter: /.*/, namespace: "required-builtin" }, ({ path }) => ({
      contents: `import builtin from ${JSON.stringify(path)}; module.exports = builtin;`,
    }));
    build.onLoad({ filter: /.*/, namespace: "late-builtin" }, ({ path }) => ({
      contents: lateBuiltin(path),
    }));
  },
};

/** What packages call while they load, with the answer that a process without a terminal or threads gives. */
const answers: Record<string, string> = {
  "node:tty": "{ isatty: () => false }",
  "node:worker_threads": "{ isMainThread: true, markAsUncloneable: () => undefined }",
};

/**
 * The stand-in has a function for every name, since packages read classes off a module as they load
 * (`require("fs").ReadStream`, for `instanceof`); only a call throws.
 */
function lateBuiltin(name: string): string {
  const message = `${name} does not exist on Workers at this program's compatibility date`;
  return `module.exports = globalThis.process?.getBuiltinModule?.(${JSON.stringify(name)}) ??
new Proxy(${answers[name] ?? "{}"}, {
  get(known, key) {
    if (key in known || typeof key === "symbol" || key === "__esModule" || key === "then") return known[key];
    return (known[key] = function () { throw new Error(${JSON.stringify(message)}); });
  },
});`;
}
