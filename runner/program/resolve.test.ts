import { expect, test } from "vitest";
import { isBareBuiltin } from "./builtin-names.ts";
import { resolveSpecifier } from "./resolve.ts";

const files = new Set([
  "index.js",
  "src/app.ts",
  "src/user.ts",
  "src/view.tsx",
  "src/lib/index.mjs",
  "src/data.json",
  "src/both.js",
  "src/both/index.js",
  "fs.js",
  "a.mts",
  "b.cts",
]);

test.each([
  ["./user", "src/app.ts", "src/user.ts"],
  ["./user.ts", "src/app.ts", "src/user.ts"],
  ["./user.js", "src/app.ts", "src/user.ts"],
  ["./view.js", "src/app.ts", "src/view.tsx"],
  ["../a.mjs", "src/app.ts", "a.mts"],
  ["../b.cjs", "src/app.ts", "b.cts"],
  ["./lib", "src/app.ts", "src/lib/index.mjs"],
  ["./lib/", "src/app.ts", "src/lib/index.mjs"],
  ["./data", "src/app.ts", "src/data.json"],
  ["./both", "src/app.ts", "src/both.js"],
  [".", "src/lib/x.js", "src/lib/index.mjs"],
  ["..", "src/app.ts", "index.js"],
  ["../", "src/app.ts", "index.js"],
  ["./src/../src/./user", "index.js", "src/user.ts"],
  ["./fs", "index.js", "fs.js"],
  ["/bundle/src/user.ts", "index.js", "src/user.ts"],
  ["file:///bundle/src/user.ts", "index.js", "src/user.ts"],
])("%s in %s is %s", (specifier, from, path) => {
  expect(resolveSpecifier(specifier, from, files, isBareBuiltin)).toEqual({ kind: "file", path });
});

test.each([
  ["fs", { kind: "builtin", name: "node:fs" }],
  ["fs/promises", { kind: "builtin", name: "node:fs/promises" }],
  ["node:test", { kind: "builtin", name: "node:test" }],
  ["cloudflare:workers", { kind: "builtin", name: "cloudflare:workers" }],
  ["express", { kind: "package", name: "express" }],
  ["@koa/router", { kind: "package", name: "@koa/router" }],
  ["hono/cors", { kind: "package", name: "hono/cors" }],
  ["test", { kind: "package", name: "test" }],
  ["./nope", { kind: "missing", path: "src/nope" }],
  ["../../out", { kind: "missing", path: "../../out" }],
  ["/etc/passwd", { kind: "package", name: "/etc/passwd" }],
])("%s leads elsewhere", (specifier, resolution) => {
  expect(resolveSpecifier(specifier, "src/app.ts", files, isBareBuiltin)).toEqual(resolution);
});
