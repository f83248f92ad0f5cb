import { expect, test } from "vitest";
import { lateBuiltins, nodeBuiltins } from "./import-builtins.ts";
import { runOnWorkerd } from "./run-on-workerd.ts";

function missingAt(compatibilityDate: string): string[] {
  const main = `const names = ${JSON.stringify([...nodeBuiltins])};
export default {
  async test() {
    const missing = [];
    for (const name of names) await import(name).catch(() => missing.push(name));
    console.log(JSON.stringify(missing.sort()));
  },
};`;
  const printed = runOnWorkerd({ modules: new Map([["main.js", main]]), compatibilityDate });
  const missing: unknown = JSON.parse(printed);
  if (!Array.isArray(missing)) throw new Error(`workerd printed ${printed}`);
  return missing.filter((name) => typeof name === "string");
}

test("late built-ins are those that workerd did not have from the first", () => {
  const late = [...lateBuiltins, "node:http", "node:https"];
  // Node's own deprecated internals, which no package on the shelf may need.
  const missing = missingAt("2024-09-23").filter((name) => !name.startsWith("node:_"));
  expect(missing).toEqual(late.toSorted());
});

test("today's workerd has all the others", () => {
  expect(missingAt("2026-10-01")).toEqual(["node:sea", "node:test/reporters"]);
});
