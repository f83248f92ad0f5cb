import { expect, test } from "vitest";
import { missingExport, placeOfImport } from "./missing-export.ts";

test("the name comes from V8's message", () => {
  const message = "The requested module '/b.mjs' does not provide an export named 'nope'";
  expect(missingExport(message)).toBe("nope");
  expect(missingExport("something else")).toBeUndefined();
});

test.each([
  ["nope", { file: "b.js", line: 2, column: 16 }],
  ["$odd", { file: "b.js", line: 3, column: 10 }],
  ["here", { file: "b.js", line: 2, column: 10 }],
  ["nowhere", undefined],
])("%s is imported at %o", (name, place) => {
  const files = {
    "a.js": "const nope = 1; import('./nope.js');",
    "b.js": "const nope = 1;\nimport { here, nope } from './c.js';\nexport { $odd } from './c.js';",
    "c.txt": { base64: "" },
  };
  expect(placeOfImport(name, files)).toEqual(place);
});
