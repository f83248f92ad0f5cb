import { expect, it } from "vitest";
import { textBlocks } from "./text-blocks.ts";

it.each([
  ["", 1],
  ["short\ntext", 1],
  ["a line\n".repeat(10_000), 9],
  ["x".repeat(100_000), 13],
  [`${"x".repeat(20_000)}\nend`, 3],
])("loses nothing of a text", (text, count) => {
  const blocks = textBlocks(text, 8192);
  expect(blocks.join("")).toBe(text);
  expect(blocks).toHaveLength(count);
});

it("cuts at the ends of lines where there are any", () => {
  for (const block of textBlocks("a line\n".repeat(10_000), 8192))
    expect(block).toMatch(/^a line\n/);
});

it("cuts no character in two", () => {
  const blocks = textBlocks(`x${"🚢".repeat(10_000)}`, 8192);
  expect(blocks.length).toBeGreaterThan(2);
  for (const block of blocks) expect(block.isWellFormed()).toBe(true);
});
