import { describe, expect, test } from "vitest";
import { shelfPackages } from "../packages.ts";
import { findEntries } from "./find-entries.ts";

const entries = shelfPackages.flatMap(findEntries);
const specifiers = entries.map((entry) => entry.specifier);

describe("subpaths", () => {
  test("come from the package's exports", () => {
    expect(specifiers).toEqual(
      expect.arrayContaining(["hono", "hono/cors", "hono/jsx/jsx-runtime", "zod/v4", "zod/mini"]),
    );
    expect(specifiers).toEqual(expect.arrayContaining(["nanoid/non-secure", "body-parser/json"]));
  });

  test("leave out manifests, patterns and what runs elsewhere", () => {
    const left = [
      "koa/package",
      "koa/package.json",
      "hono/utils/*",
      "hono/deno",
      "hono/jsx/dom/client",
    ];
    for (const specifier of left) expect(specifiers).not.toContain(specifier);
  });
});

describe("format", () => {
  const formats = new Map(entries.map((entry) => [entry.specifier, entry.format]));
  test.each([
    ["express", "cjs"],
    ["koa", "cjs"],
    ["@koa/router", "cjs"],
    ["helmet", "cjs"],
    ["hono", "esm"],
    ["zod", "esm"],
    ["nanoid", "esm"],
  ])("%s is built as %s", (specifier, format) => {
    expect(formats.get(specifier)).toBe(format);
  });
});

test("named exports are identifiers, without the default", () => {
  const morgan = entries.find((entry) => entry.specifier === "morgan");
  expect(morgan?.names).toContain("token");
  expect(morgan?.names).not.toContain("response-time");
  expect(morgan?.names).not.toContain("default");
});

describe("parts", () => {
  const parts = new Map(entries.map((entry) => [entry.specifier, entry.part]));

  test("of lodash are its functions", () => {
    expect(parts.get("lodash/merge")).toEqual({ of: "lodash", name: "merge", names: [] });
    expect(parts.get("lodash")).toBeUndefined();
    expect(specifiers).toContain("lodash/fp");
    expect(specifiers).not.toContain("lodash/_baseMerge");
  });

  test("of date-fns have their names too", () => {
    expect(parts.get("date-fns/add")).toEqual({ of: "date-fns", name: "add", names: ["add"] });
    expect(parts.get("date-fns/locale/pt-BR")).toMatchObject({
      of: "date-fns/locale",
      name: "ptBR",
    });
  });
});

test("an older version has its own specifier", () => {
  const older = entries.find((entry) => entry.specifier === "express@4");
  expect(older).toMatchObject({ package: "express", version: expect.stringMatching(/^4\./) });
});

test("files of packages without exports have two names", () => {
  const plugin = entries.find((entry) => entry.specifier === "dayjs/plugin/utc");
  expect(plugin?.alias).toBe("dayjs/plugin/utc.js");
});
