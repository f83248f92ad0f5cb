import { expect, test } from "vitest";
import { flagNames, flagOfModule, howToTurnOn, isOn, settingsOf, sinceWhen } from "./settings.ts";

const at = (date: string, ...flags: string[]) => ({ date, flags });

test("a program without settings has the newest of Berth", () => {
  expect(settingsOf({ files: { a: "" }, entry: "a" })).toEqual(at("2026-10-01"));
});

test.each([
  ["nodejs_compat", at("2026-08-03"), false],
  ["nodejs_compat", at("2026-08-04"), true],
  ["nodejs_compat", at("2022-01-01", "nodejs_compat"), true],
  ["nodejs_compat", at("2026-10-01", "no_nodejs_compat"), false],
  ["enable_nodejs_http_server_modules", at("2025-08-31", "nodejs_compat"), false],
  ["enable_nodejs_http_server_modules", at("2025-09-01", "nodejs_compat"), true],
  ["enable_nodejs_http_server_modules", at("2025-09-01"), false],
  ["experimental", at("2026-10-13"), false],
  ["no_such_flag", at("2026-10-13"), false],
])("%s on %j: %s", (name, settings, on) => {
  expect(isOn(name, settings)).toBe(on);
});

test("what turns a flag on", () => {
  expect(howToTurnOn("nodejs_compat", at("2024-01-01"))).toBe(
    "Choose a compatibility date from 2026-08-04 on, or add the flag nodejs_compat.",
  );
  expect(howToTurnOn("nodejs_compat", at("2026-10-01", "no_nodejs_compat"))).toBe(
    "Take the flag no_nodejs_compat away.",
  );
  expect(howToTurnOn("global_fetch_strictly_public", at("2026-10-01"))).toBe(
    "Add the compatibility flag global_fetch_strictly_public.",
  );
  expect(sinceWhen("enable_nodejs_http_modules", at("2025-01-01", "nodejs_compat"))).toBe(
    "2025-08-15",
  );
});

test.each([
  ["node:http", "enable_nodejs_http_modules"],
  ["node:https", "enable_nodejs_http_modules"],
  ["node:_http_server", "enable_nodejs_http_modules"],
  ["node:fs/promises", "enable_nodejs_fs_module"],
  ["node:zlib", "nodejs_zlib"],
  ["node:util", undefined],
  ["cloudflare:node", undefined],
])("the flag of %s", (module, flag) => {
  expect(flagOfModule(module)).toBe(flag);
});

test("experimental flags are offered to nobody", () => {
  expect(flagNames()).toContain("nodejs_compat");
  expect(flagNames()).toContain("no_nodejs_compat");
  expect(flagNames()).not.toContain("experimental");
});
