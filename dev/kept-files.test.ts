import { expect, it } from "vitest";
import { keptFileRules } from "./kept-files.ts";

it("has a rule for each file that is named by its content, and for no other", () => {
  const files = [
    "_berth/start-Oivuj6vT.js",
    "index.html",
    "_berth/page.js",
    "_berth/a-b_-12345.css",
  ];
  expect(keptFileRules(files)).toBe(`/_berth/a-b_-12345.css
  Cache-Control: public, max-age=31536000, immutable
/_berth/start-Oivuj6vT.js
  Cache-Control: public, max-age=31536000, immutable
`);
});

it("fails the build where there are more files than rules", () => {
  const files = Array.from({ length: 101 }, (_, at) => `_berth/page-${at + 10_000_000}.js`);
  expect(keptFileRules(files.slice(1)).match(/^\//gm)).toHaveLength(100);
  expect(() => keptFileRules(files)).toThrow("101 built files");
});
