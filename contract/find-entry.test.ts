import { expect, it } from "vitest";
import { findEntry } from "./find-entry.ts";

const files = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, ""]));
const manifest = (value: unknown) => ({ "package.json": JSON.stringify(value) });

it.each([
  [files("a.js", "server.js"), "server.js"],
  [files("views/a.js", "index.ts"), "index.ts"],
  [files("lib/x.js", "src/app.mjs"), "src/app.mjs"],
  [files("lib/x.js", "zero.js"), "zero.js"],
  [files("lib/x.js"), "lib/x.js"],
  [
    { ...files("bin/www.js", "app.js"), ...manifest({ scripts: { start: "node ./bin/www.js" } }) },
    "bin/www.js",
  ],
  [{ ...files("lib/start.js", "app.js"), ...manifest({ main: "./lib/start" }) }, "lib/start.js"],
  [{ ...files("lib/index.js", "app.js"), ...manifest({ main: "lib" }) }, "lib/index.js"],
  [{ ...files("app.js"), ...manifest({ main: "gone.js" }) }, "app.js"],
  [{ ...files("app.js"), "package.json": "{ broken" }, "app.js"],
  [files("index.d.ts", "README.md"), undefined],
])("%j is run by %s", (project, entry) => {
  expect(findEntry(project)).toBe(entry);
});
