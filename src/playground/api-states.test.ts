import { expect, it } from "vitest";
import type { ModuleStates } from "../../contract/compat-site.ts";
import { knownApi, measuredPlace, stateAt, stateWord } from "./api-states.ts";

const http: ModuleStates = {
  module: "node:http",
  slug: "http",
  apis: {
    get: {
      states: { "2024-09-23": { category: "missing" }, "2025-08-15": { category: "differs" } },
    },
    createServer: {
      states: {
        "2024-09-23": { category: "missing" },
        "2025-09-01": { category: "throws", partly: true },
      },
      difference: "An option throws.",
    },
  },
};
const modules = new Map([["node:http", http]]);

it("knows an API by its path, and leads to its page", () => {
  const known = knownApi({ module: "node:http", path: "createServer" }, modules);
  expect(known).toMatchObject({
    name: "node:http.createServer",
    href: "/compat/http/createServer",
    difference: "An option throws.",
  });
  expect(knownApi({ module: "node:http", path: "nothing" }, modules)).toBeUndefined();
  expect(knownApi({ module: "node:http", path: "toString" }, modules)).toBeUndefined();
  expect(knownApi({ module: "node:fs", path: "" }, modules)).toBeUndefined();
});

it("takes a module for there as soon as anything of it is", () => {
  expect(knownApi({ module: "node:http", path: "" }, modules)).toMatchObject({
    name: "node:http",
    href: "/compat/http",
    states: { "2024-09-23": { category: "missing" }, "2025-08-15": { category: "present" } },
  });
});

const isModule = (name: string) => ["node:util", "node:util/types"].includes(name);

const place = (path: string) => measuredPlace({ module: "node:util", path }, isModule);

it("looks for what is a module of its own in that one", () => {
  expect(place("types.isDate")).toEqual({ module: "node:util/types", path: "isDate" });
  expect(place("types")).toEqual({ module: "node:util", path: "types" });
  expect(place("inspect.custom")).toEqual({ module: "node:util", path: "inspect.custom" });
});

const at = (date: string) =>
  stateWord(stateAt({ states: http.apis["createServer"]?.states ?? {} }, date));

it("says how an API is at a date", () => {
  expect([at("2021-11-02"), at("2025-08-31"), at("2026-10-01")]).toEqual([
    "missing",
    "missing",
    "throws in part",
  ]);
});
