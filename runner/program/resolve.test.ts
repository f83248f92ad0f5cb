import { expect, test } from "vitest";
import { importConditions, requireConditions } from "./package-exports.ts";
import { resolveSpecifier } from "./resolve.ts";
import { treeOf } from "./tree.ts";

const paths = [
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
];
const files = treeOf(paths, () => undefined);

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
  ["./both/", "src/app.ts", "src/both/index.js"],
  [".", "src/lib/x.js", "src/lib/index.mjs"],
  ["..", "src/app.ts", "index.js"],
  ["../", "src/app.ts", "index.js"],
  ["./src/../src/./user", "index.js", "src/user.ts"],
  ["./fs", "index.js", "fs.js"],
  ["/bundle/src/user.ts", "index.js", "src/user.ts"],
  ["file:///bundle/src/user.ts", "index.js", "src/user.ts"],
  ["file:///bundle/src/us%65r.ts?now=1", "index.js", "src/user.ts"],
])("%s in %s is %s", (specifier, from, path) => {
  expect(resolveSpecifier(specifier, from, files, importConditions)).toEqual({
    kind: "file",
    path,
  });
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
  expect(resolveSpecifier(specifier, "src/app.ts", files, importConditions)).toEqual(resolution);
});

const manifests: Record<string, unknown> = {
  "package.json": {
    name: "app",
    exports: { ".": "./index.js", "./tools": "./src/tools.js" },
    imports: {
      "#config": { development: "./dev.js", default: "./config.js" },
      "#src/*": "./src/*.js",
      "#src/private/*": null,
      "#http": "node:http",
      "#web": "express",
    },
  },
  "lib/main/package.json": { main: "./out/start" },
  "lib/folder/package.json": { main: "out" },
  "lib/broken/package.json": { main: "nowhere.js" },
  "packages/shared/package.json": { name: "@app/shared", main: "shared.js" },
  "node_modules/one/package.json": { exports: "./one.js" },
  "node_modules/both/package.json": {
    exports: {
      ".": { import: "./both.mjs", require: "./both.cjs" },
      "./parts/*": "./parts/*.js",
      "./parts/secret": null,
      "./deep/*.js": "./deep/*.mjs",
      "./first": ["./missing", "./both.cjs"],
    },
  },
};
const packages = treeOf(
  [
    ...Object.keys(manifests),
    "index.js",
    "config.js",
    "src/tools.js",
    "src/private/key.js",
    "lib/main/out/start.js",
    "lib/folder/out/index.js",
    "lib/broken/index.js",
    "packages/shared/shared.js",
    "packages/shared/more.js",
    "node_modules/one/one.js",
    "node_modules/one/hidden.js",
    "node_modules/both/both.mjs",
    "node_modules/both/both.cjs",
    "node_modules/both/parts/a.js",
    "node_modules/both/parts/secret.js",
    "node_modules/both/deep/b.mjs",
    "node_modules/plain/index.js",
    "node_modules/plain/lib/x.js",
    "node_modules/file.js",
    "node_modules/@scope/name/index.js",
    "lib/node_modules/plain/index.js",
  ],
  (path) => JSON.stringify(manifests[path]),
);

test.each([
  ["a main without extension", "./lib/main", "index.js", "lib/main/out/start.js"],
  ["a main that is a folder", "./lib/folder", "index.js", "lib/folder/out/index.js"],
  ["a main that is not there", "./lib/broken", "index.js", "lib/broken/index.js"],
  ["a node_modules folder", "plain", "src/tools.js", "node_modules/plain/index.js"],
  ["the nearest node_modules folder", "plain", "lib/main/x.js", "lib/node_modules/plain/index.js"],
  ["a subpath", "plain/lib/x", "index.js", "node_modules/plain/lib/x.js"],
  ["a single file in node_modules", "file", "index.js", "node_modules/file.js"],
  ["a scope", "@scope/name", "index.js", "node_modules/@scope/name/index.js"],
  ["exports as a string", "one", "index.js", "node_modules/one/one.js"],
  ["exports by condition", "both", "index.js", "node_modules/both/both.cjs"],
  ["exports by pattern", "both/parts/a", "index.js", "node_modules/both/parts/a.js"],
  ["exports by pattern with an end", "both/deep/b.js", "index.js", "node_modules/both/deep/b.mjs"],
  ["exports with a choice", "both/first", "index.js", undefined],
  ["a path that exports leave out", "one/hidden", "index.js", undefined],
  ["a path that exports close", "both/parts/secret", "index.js", undefined],
  ["the package itself", "app/tools", "src/tools.js", "src/tools.js"],
  ["a workspace", "@app/shared", "index.js", "packages/shared/shared.js"],
  ["a file of a workspace", "@app/shared/more", "index.js", "packages/shared/more.js"],
  ["an internal name", "#config", "src/tools.js", "config.js"],
  ["an internal pattern", "#src/tools", "index.js", "src/tools.js"],
  ["an internal name that is closed", "#src/private/key", "index.js", undefined],
  ["an internal name that is not there", "#nope", "index.js", undefined],
])("%s: %s in %s is %s", (_, specifier, from, path) => {
  const found = resolveSpecifier(specifier, from, packages, requireConditions);
  expect(found).toMatchObject(path === undefined ? { kind: "missing" } : { kind: "file", path });
});

test("an import may get another file than a require", () => {
  expect(resolveSpecifier("both", "index.js", packages, importConditions)).toEqual({
    kind: "file",
    path: "node_modules/both/both.mjs",
  });
});

test.each([
  ["#http", { kind: "builtin", name: "node:http" }],
  ["#web", { kind: "package", name: "express" }],
  ["express/lib/router", { kind: "package", name: "express/lib/router" }],
])("%s leads out of the program", (specifier, resolution) => {
  expect(resolveSpecifier(specifier, "index.js", packages, importConditions)).toEqual(resolution);
});
