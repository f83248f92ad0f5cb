import { expect, test } from "vitest";
import { codeFolder, commonJsPrefix } from "../harness/definition.ts";
import { sourcesOf } from "./sources.ts";

const files = {
  "a.js": 'const x = 1; throw new Error("a");\nthrow x;',
  "b.mts": 'const y: number = 1; throw new Error("b");',
  "long.mjs": `${"x; ".repeat(40)}boom();`,
  "data.bin": { base64: "AA==" },
};
const sources = sourcesOf(
  { files, entry: "a.js" },
  {
    [`${codeFolder}a.js`]: { cjs: `${commonJsPrefix}${files["a.js"]}\n};` },
    [`${codeFolder}b.mts`]: { js: 'const y = 1; throw new Error("b");' },
    [`${codeFolder}long.mjs`]: { js: files["long.mjs"] },
  },
);

test("knows the program's own files", () => {
  expect([sources.has("a.js"), sources.has("toString"), sources.has("c.js")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("takes the wrapper of CommonJS off the first line, and of no other file", () => {
  const column = commonJsPrefix.length + 14;
  expect(sources.place({ file: "a.js", line: 1, column })).toMatchObject({ column: 14 });
  expect(sources.place({ file: "a.js", line: 2, column: 1 })).toMatchObject({ column: 1 });
  expect(sources.place({ file: "long.mjs", line: 1, column: 121 })).toMatchObject({ column: 121 });
});

test("counts erased types again", () => {
  const column = "const y = 1; throw ".length + 1;
  expect(sources.place({ file: "b.mts", line: 1, column })).toMatchObject({
    column: files["b.mts"].indexOf("new") + 1,
  });
});

test("leaves what it has no code of", () => {
  const place = { file: "data.bin", line: 3, column: 4 };
  expect(sources.place(place)).toEqual(place);
});
