import { expect, it } from "vitest";
import type { Program } from "./program.ts";
import { hasNode, nodeByDefault, onDate } from "./nodejs-compat.ts";

const plain: Program = { files: { "server.js": "" }, entry: "server.js" };

it("has Node's modules by the flag, or since the date that brings them", () => {
  expect(hasNode(plain, nodeByDefault)).toBe(true);
  expect(hasNode(plain, "2025-09-01")).toBe(false);
  expect(hasNode({ ...plain, compatibilityFlags: ["nodejs_compat"] }, "2025-09-01")).toBe(true);
  expect(hasNode({ ...plain, compatibilityFlags: ["no_nodejs_compat"] }, nodeByDefault)).toBe(
    false,
  );
});

it("puts the flag to a date that lacks it, unless the program wants none", () => {
  expect(onDate(plain, nodeByDefault)).toEqual({ ...plain, compatibilityDate: nodeByDefault });
  expect(onDate(plain, "2025-09-01").compatibilityFlags).toEqual(["nodejs_compat"]);
  const without = { ...plain, compatibilityFlags: ["no_nodejs_compat"] };
  expect(onDate(without, "2025-09-01").compatibilityFlags).toEqual(["no_nodejs_compat"]);
});
