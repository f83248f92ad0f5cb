import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import * as v from "valibot";
import { shelfPackages } from "../packages.ts";
import { ShelfIndex } from "../shelf-index.ts";
import { projectRoot } from "./project-root.ts";
import { runOnWorkerd } from "./run-on-workerd.ts";
import { writeShelf } from "./write-shelf.ts";

const folder = mkdtempSync(`${tmpdir()}/shelf-`);
// Node takes the files for ESM by this, as it would inside the project.
writeFileSync(`${folder}/package.json`, '{"type": "module"}');
const built = await writeShelf(folder);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the index", () => {
  test("is what was written", () => {
    const text = readFileSync(`${folder}/index.json`, "utf8");
    expect(v.parse(ShelfIndex, JSON.parse(text))).toEqual(built);
  });

  test("names every package's module", () => {
    const names = new Set(Object.values(built.packages).map((entry) => entry.package));
    expect([...names]).toEqual(shelfPackages.map((shelfPackage) => shelfPackage.name));
    for (const { module } of Object.values(built.packages)) {
      expect(built.modules).toHaveProperty([module]);
    }
  });

  test("has the size and the imports of every module", () => {
    for (const [file, { bytes, imports }] of Object.entries(built.modules)) {
      expect(statSync(`${folder}/${file}`).size).toBe(bytes);
      const text = readFileSync(`${folder}/${file}`, "utf8");
      for (const imported of imports) {
        expect(built.modules).toHaveProperty([imported]);
        expect(text).toContain(`${imported.split("/").at(-1)}"`);
      }
    }
  });
});

test("the same input gives the same digest", async () => {
  const before = readFileSync(`${folder}/express.js`, "utf8");
  expect((await writeShelf(folder)).digest).toBe(built.digest);
  expect(readFileSync(`${folder}/express.js`, "utf8")).toBe(before);
});

test("files that others keep in the folder stay, those of an earlier shelf go", async () => {
  const other = `${folder}/other.js`;
  const stale = `${folder}/stale.js`;
  for (const path of [other, stale]) writeFileSync(path, "");
  const earlier = {
    ...built,
    modules: { ...built.modules, "stale.js": { bytes: 0, imports: [] } },
  };
  writeFileSync(`${folder}/index.json`, JSON.stringify(earlier));
  await writeShelf(folder);
  expect(existsSync(other)).toBe(true);
  expect(existsSync(stale)).toBe(false);
});

describe("licences", () => {
  test.each(shelfPackages.map(({ name }) => name))("%s has its whole text", (name) => {
    const text = readFileSync(`${folder}/licenses/${name}.txt`, "utf8");
    const version = built.packages[name]?.version;
    expect(text.startsWith(`${name} ${version} (MIT)\n`)).toBe(true);
    expect(text).toContain("Permission is hereby granted");
  });

  test("include those of what is bundled with a package", () => {
    const text = readFileSync(`${folder}/licenses/jsonwebtoken.txt`, "utf8");
    expect(text).toMatch(/^jws \d/m);
    expect(text).toMatch(/^ecdsa-sig-formatter \d.* \(Apache-2\.0\)$/m);
    expect(text).toContain("Apache License");
  });
});

test("every name that Node imports from a package can be imported from the shelf", () => {
  const script = `const lists = {};
for (const [specifier, path] of ${JSON.stringify(
    Object.entries(built.packages).map(([specifier, { module }]) => [
      specifier,
      `${folder}/${module}`,
    ]),
  )}) {
  const [inNode, onShelf] = await Promise.all([import(specifier), import(path)]);
  const missing = Object.keys(inNode).filter((name) => !(name in onShelf) && name !== "module.exports");
  if (missing.length > 0) lists[specifier] = missing;
}
console.log(JSON.stringify(lists));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  expect(JSON.parse(printed)).toEqual({});
});

// 2025-09-15 is when the last of what the packages need of `process` and `node:fs` came.
test.each(["2025-09-15", "2026-10-01"])("workerd of %s loads every module", (compatibilityDate) => {
  const specifiers = Object.entries(built.packages);
  const imports = specifiers.map(
    ([, { module }], index) => `import * as m${index} from "./${module}";`,
  );
  const cjs = specifiers.flatMap(([, { format }], index) =>
    format === "cjs" ? `m${index}.default` : [],
  );
  const main = `${imports.join("\n")}
export default {
  test() {
    console.log([${cjs.join(", ")}].map((value) => typeof value).join(" "));
  },
};`;
  const texts = Object.keys(built.modules).map((file): [string, string] => [
    file,
    readFileSync(`${folder}/${file}`, "utf8"),
  ]);
  const modules = new Map([["main.js", main], ...texts]);
  const printed = runOnWorkerd({ modules, compatibilityDate });
  expect(printed.trim()).toMatch(/^(function|object)( (function|object))*$/);
});
