import { expect, it } from "vitest";
import { drawableText } from "./drawable-text.ts";
import { fontMetrics } from "./font-metrics.ts";
import sans from "./fonts/inter-600.bin";
import mono from "./fonts/jetbrains-mono-400.bin";
import { measure, wrapTitle } from "./wrap-title.ts";

const font = fontMetrics(sans);
const fixed = fontMetrics(mono);

it("reads widths and coverage from the font", () => {
  expect(fixed.advance(0x41)).toBeCloseTo(0.6);
  expect(fixed.advance(0x2502)).toBeCloseTo(0.6);
  expect(font.advance(0x57)).toBeGreaterThan(2 * (font.advance(0x69) ?? 1));
  expect(font.advance(0x30_42)).toBeUndefined();
  expect(font.advance(0x1_f6_a2)).toBeUndefined();
  expect(font.advance(0xd8_00)).toBeUndefined();
});

it("has one width in the font for code", () => {
  for (const character of "aW.@=>{}—…□Жλ") {
    expect([character, fixed.advance(character.codePointAt(0) ?? 0)]).toEqual([character, 0.6]);
  }
});

it("refuses what is no font", () => {
  expect(() => fontMetrics(new ArrayBuffer(64))).toThrow("no table");
});

it.each([
  ["plain text", "plain text"],
  ["tab\tand\nbreak", "tab and break"],
  ["👩‍👩‍👧 é e\u0301", " é e"],
  ["日本", "□□"],
  ["\u0000\u200B\u{FE0F}\uDFFF", ""],
])("makes %j drawable as %j", (text, drawable) => {
  expect(drawableText(text, font)).toBe(drawable);
});

it.each([
  ["one", ["one"]],
  ["one two", ["one two"]],
  ["one two three four", ["one two", "three four"]],
  ["one two three four five six", ["one two", "three f…"]],
  ["onetwothreefour five", ["onetwothr", "eefour five"]],
])("wraps %j", (title, lines) => {
  const width = measure("onetwothre", font) - 0.01;
  const wrapped = wrapTitle(title, { font, width, most: 2 });
  for (const line of wrapped) expect(measure(line, font)).toBeLessThanOrEqual(width);
  expect(wrapped[0]).toBe(lines[0]);
  expect(wrapped).toHaveLength(lines.length);
});

it("has no lines for no title, and an end where nothing fits", () => {
  expect(wrapTitle("  ", { font, width: 5, most: 2 })).toEqual([]);
  expect(wrapTitle("WW", { font, width: 0.1, most: 2 })).toHaveLength(2);
});
