/**
 * Modules that a program gets for a built-in one of which the harness has changed a function: the named
 * exports of a built-in stay what they were, whatever its default export is given.
 */
export const standIns: Record<string, { path: string; source: string }> = {
  "node:module": {
    path: "__berth/node-module.js",
    source: `import native from "node:module";
import { createRequire } from "./harness.js";
export * from "node:module";
export { createRequire };
export default Object.assign(Object.create(native), { createRequire });
`,
  },
  "node:fs": {
    path: "__berth/node-fs.js",
    source: `import fs from "node:fs";
export * from "node:fs";
export const { promises, readdir, readdirSync } = fs;
export default fs;
`,
  },
  "node:fs/promises": {
    path: "__berth/node-fs-promises.js",
    source: `import promises from "node:fs/promises";
export * from "node:fs/promises";
export const { readdir } = promises;
export default promises;
`,
  },
  "node:path": {
    path: "__berth/node-path.js",
    source: `import path from "node:path";
export * from "node:path";
export const { resolve, relative } = path;
export default path;
`,
  },
  "cloudflare:sockets": {
    path: "__berth/cloudflare-sockets.js",
    source: `export * from "cloudflare:sockets";
export { connectSocket as connect } from "./harness.js";
`,
  },
  // Its exports are the entrypoints of the harness.
  "cloudflare:workers": {
    path: "__berth/cloudflare-workers.js",
    source: `export * from "cloudflare:workers";
export const exports = {};
`,
  },
};
