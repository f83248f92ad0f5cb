import { expect, it } from "vitest";
import { firstExample } from "./examples.ts";
import { isExampleProgram } from "./is-example.ts";

const { program } = firstExample;

it("knows an example whatever the order of its keys", () => {
  const files = Object.fromEntries(Object.entries(program.files).toReversed());
  expect(isExampleProgram({ entry: program.entry, files })).toBe(true);
});

it("takes nothing else for one", () => {
  const changed = {
    ...program.files,
    [program.entry]: "// another",
  };
  expect(isExampleProgram({ ...program, files: changed })).toBe(false);
  expect(isExampleProgram({ ...program, files: { ...program.files, "x.js": "" } })).toBe(false);
  expect(isExampleProgram({ ...program, env: {} })).toBe(false);
  expect(isExampleProgram({ ...program, compatibilityDate: "2024-01-01" })).toBe(false);
});
