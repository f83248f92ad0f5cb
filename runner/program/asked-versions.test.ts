import { expect, test } from "vitest";
import type { Shelf } from "./shelf.ts";
import { withAskedVersions } from "./asked-versions.ts";

function entry(version: string, module: string) {
  return { package: "express", version, license: "MIT", module, format: "cjs" as const };
}

const shelf: Shelf = {
  index: {
    digest: "",
    packages: {
      express: entry("5.3.0", "express.js"),
      "express@4": entry("4.22.0", "express@4.js"),
    },
    modules: {},
  },
  modulesOf: (specifiers) => Promise.resolve(new Map([["asked", [...specifiers].join()]])),
  harness: "",
  digest: "",
};

function chosenBy(manifest: string): Shelf {
  const files = { "server.js": "", "package.json": manifest };
  return withAskedVersions(shelf, { files, entry: "server.js" });
}

test.each([
  ['{"dependencies": {"express": "^4.18.0"}}', "4.22.0"],
  ['{"devDependencies": {"express": "~4.1"}}', "4.22.0"],
  ['{"dependencies": {"express": "4"}}', "4.22.0"],
  ['{"dependencies": {"express": "^5.0.0"}}', "5.3.0"],
  ['{"dependencies": {"express": "latest"}}', "5.3.0"],
  ['{"dependencies": {"koa": "^4"}}', "5.3.0"],
  ["{}", "5.3.0"],
  ["no JSON", "5.3.0"],
])("%s leads to express %s", (manifest, version) => {
  expect(chosenBy(manifest).index.packages["express"]?.version).toBe(version);
});

test("its modules are read by the name of the older version", async () => {
  const older = chosenBy('{"dependencies": {"express": "^4.18.0"}}');
  expect(await older.modulesOf(["express", "cors"])).toEqual(
    new Map([["asked", "express@4,cors"]]),
  );
});
