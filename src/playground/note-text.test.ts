import { expect, it } from "vitest";
import type { ModuleStates } from "../../contract/compat-site.ts";
import { knownApi } from "./api-states.ts";
import { noteText } from "./note-text.ts";

const http: ModuleStates = {
  module: "node:http",
  slug: "http",
  apis: {
    get: {
      states: { "2024-09-23": { category: "missing" }, "2025-08-15": { category: "differs" } },
      difference: "It is a call of fetch.",
    },
    createServer: {
      states: {
        "2024-09-23": { category: "missing" },
        "2025-08-15": { category: "throws" },
        "2025-09-01": { category: "throws", partly: true },
      },
    },
    METHODS: { states: { "2024-09-23": { category: "present" } } },
    gone: { states: { "2024-09-23": { category: "missing" } } },
  },
};
const modules = new Map([["node:http", http]]);

function note(path: string, date: string, hasNode = true) {
  const known = knownApi({ module: "node:http", path }, modules);
  if (known === undefined) throw new Error("It is not known.");
  const whole = path === "" ? http : undefined;
  const { word, sentence, since } = noteText(known, { date, hasNode, whole });
  return `${word} | ${sentence} | ${since}`;
}

it.each([
  ["get", "2026-10-01", "differs | It is a call of fetch. | On 2026-10-01, since 2025-08-15."],
  [
    "get",
    "2025-01-01",
    "missing | It is not there yet. From 2025-08-15 on: differs. | On 2025-01-01.",
  ],
  [
    "createServer",
    "2026-10-01",
    "throws in part | Some of what was asked of it is as in Node, and some is not. | On 2026-10-01, since 2025-09-01.",
  ],
  [
    "createServer",
    "2025-08-20",
    "throws | It is there, and throws where Node gives a value. | On 2025-08-20, since 2025-08-15.",
  ],
  ["gone", "2026-10-01", "missing | Node has it, and Workers do not. | On 2026-10-01."],
  [
    "METHODS",
    "2026-10-01",
    "present | It is there. No program has asked what it does. | On 2026-10-01.",
  ],
  [
    "",
    "2026-10-01",
    "there | Of its APIs: 1 differs, 1 throws, 1 missing, 1 present. | On 2026-10-01.",
  ],
])("says of %j on %s: %s", (path, date, said) => {
  expect(note(path, date)).toBe(said);
});

it("says where Node's modules take a flag", () => {
  expect(note("get", "2025-09-01", false)).toMatch(
    /On 2025-09-01, since 2025-08-15, and only with the flag nodejs_compat\.$/,
  );
});
