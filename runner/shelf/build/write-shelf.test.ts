import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import * as v from "valibot";
import { shelfPackages } from "../packages.ts";
import { ShelfIndex } from "../shelf-index.ts";
import { buildShelf } from "./build.ts";
import { projectRoot } from "./project-root.ts";
import { runOnWorkerd } from "./run-on-workerd.ts";
import { writeShelf } from "./write-shelf.ts";

const folder = `${projectRoot}/dist/shelf`;
await buildShelf();
const built = v.parse(ShelfIndex, JSON.parse(readFileSync(`${folder}/index.json`, "utf8")));

describe("the index", () => {
  test("names every package's module", () => {
    const names = new Set(Object.values(built.packages).map((entry) => entry.package));
    expect([...names].toSorted()).toEqual(
      [...new Set(shelfPackages.map(({ name }) => name))].toSorted(),
    );
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

describe("a small shelf", () => {
  const small = mkdtempSync(`${tmpdir()}/shelf-`);
  const some = shelfPackages.filter(({ name }) => ["connect", "ms", "hono"].includes(name));
  afterAll(() => rmSync(small, { recursive: true }));

  test("has its index written, with the same digest for the same input", async () => {
    const first = await writeShelf(small, some);
    const text = readFileSync(`${small}/index.json`, "utf8");
    expect(v.parse(ShelfIndex, JSON.parse(text))).toEqual(first);
    const before = readFileSync(`${small}/connect.js`, "utf8");
    expect((await writeShelf(small, some)).digest).toBe(first.digest);
    expect(readFileSync(`${small}/connect.js`, "utf8")).toBe(before);
  });

  test("leaves what others keep in its folder, and clears what an earlier shelf left", async () => {
    const other = `${small}/other.js`;
    writeFileSync(other, "");
    await writeShelf(small, some.slice(1));
    expect(existsSync(other)).toBe(true);
    expect(existsSync(`${small}/${some[0]?.name}.js`)).toBe(false);
  });
});

describe("licences", () => {
  const texts =
    /Permission is hereby granted|Permission to use, copy|Redistribution and use|Apache License|Blue Oak Model License/;

  test.each([...new Set(shelfPackages.map(({ name }) => name))])(
    "%s has its whole text",
    (name) => {
      const text = readFileSync(`${folder}/licenses/${name}.txt`, "utf8");
      const { version, license } = built.packages[name] ?? {};
      expect(text.startsWith(`${name} ${version} (${license})\n`)).toBe(true);
      expect(text).toMatch(texts);
    },
  );

  test("include those of what is bundled with a package", () => {
    const text = readFileSync(`${folder}/licenses/jsonwebtoken.txt`, "utf8");
    expect(text).toMatch(/^jws \d/m);
    expect(text).toMatch(/^ecdsa-sig-formatter \d.* \(Apache-2\.0\)$/m);
    expect(text).toContain("Apache License");
  });
});

/** What can be loaded at all: not those that fail, nor an older version, which has no name in Node. */
const loadable = Object.entries(built.packages).filter(([specifier, entry]) => {
  const { failure } = shelfPackages.find(({ name }) => name === entry.package) ?? {};
  return failure === undefined && !/.@\d/.test(specifier);
});

/** Every module of the shelf is read: on a busy machine that takes long, and nothing but the machine decides how long. */
const timeout = 240_000;

// Hidden ones are left out: they are getters, some of which throw or warn when they are read.
test(
  "every name that Node imports from a package can be imported from the shelf",
  { timeout },
  () => {
    const script = `const lists = {};
for (const [specifier, path] of ${JSON.stringify(
      loadable
        // Without its extension, a file can be required only.
        .filter(([specifier]) => !(`${specifier}.js` in built.packages))
        .map(([specifier, { module }]) => [specifier, `${folder}/${module}`]),
    )}) {
  const [inNode, onShelf] = await Promise.all([import(specifier), import(path)]);
  const hidden = (name) => Object.getOwnPropertyDescriptor(Object(inNode.default), name)?.enumerable === false;
  const missing = Object.keys(inNode).filter((name) => !(name in onShelf) && inNode[name] !== undefined && !hidden(name) && !/^module.exports$|^__esModule$/.test(name));
  if (missing.length > 0) lists[specifier] = missing;
}
console.log(JSON.stringify(lists));`;
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: projectRoot,
      encoding: "utf8",
    });
    expect(JSON.parse(printed)).toEqual({});
  },
);

// 2025-09-15 is when the last of what the packages need of `process` and `node:fs` came.
test.each(["2025-09-15", "2026-10-01"])(
  "workerd of %s loads every module",
  { timeout },
  (compatibilityDate) => {
    const specifiers = loadable;
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
  },
);
