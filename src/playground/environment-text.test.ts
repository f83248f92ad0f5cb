import { expect, it } from "vitest";
import { environmentOf, environmentText } from "./environment-text.ts";

it("reads what it writes", () => {
  const env = { GREETING: "hello = world", EMPTY: "" };
  expect(environmentOf(environmentText(env))).toEqual(env);
});

it.each(["no equals sign", "=value"])("refuses %j", (text) => {
  expect(environmentOf(text)).toBeUndefined();
});

it("takes blank lines for nothing", () => {
  expect(environmentOf("\n A=1\n\n")).toEqual({ A: "1" });
});
