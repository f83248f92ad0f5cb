import { expect, it } from "vitest";
import { oneByteHtml, oneByteJson } from "./one-byte.ts";

const code = "const a = 1; // plain\n".repeat(20);

it("escapes what is rare, as the parsers read it", () => {
  expect(oneByteHtml(`${code}…🚢é`)).toBe(`${code}&#x2026;&#x1f6a2;é`);
  const json = JSON.stringify(`${code}…🚢é`);
  expect(oneByteJson(json)).toMatch(/\\u2026\\ud83d\\udea2é"$/);
  expect(JSON.parse(oneByteJson(json))).toBe(`${code}…🚢é`);
});

it("leaves a text of another script as it is", () => {
  const text = "サーバーを作る。".repeat(20);
  expect(oneByteHtml(text)).toBe(text);
  expect(oneByteJson(text)).toBe(text);
});
