import { expect, it } from "vitest";
import { themeColorTags } from "./theme-color.ts";

it("goes with the system until somebody has chosen", () => {
  expect(themeColorTags(undefined)).toBe(
    `<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#151b21" media="(prefers-color-scheme: dark)">`,
  );
  expect(themeColorTags("dark")).toBe('<meta name="theme-color" content="#151b21">');
});
