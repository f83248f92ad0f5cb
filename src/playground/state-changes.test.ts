import { expect, it } from "vitest";
import type { StateAt } from "../../contract/compat-site.ts";
import { stateChanges } from "./state-changes.ts";
import type { UsedApi } from "./used-apis.ts";

function api(name: string, states: Record<string, StateAt["category"]>): UsedApi {
  const dated = Object.entries(states).map(([date, category]) => [date, { category }] as const);
  return { name, href: `/${name}`, by: [], states: Object.fromEntries(dated) };
}

const module = api("node:http", { "2024-09-23": "missing", "2025-08-15": "present" });
const get = api("node:http.get", { "2024-09-23": "missing", "2025-08-15": "works" });
const server = api("node:http.createServer", {
  "2024-09-23": "missing",
  "2025-08-15": "throws",
  "2025-09-01": "works",
});
const tick = api("node:process.nextTick", { "2024-09-23": "works", "2026-01-01": "differs" });

function told(from: string, to: string): string[] {
  return stateChanges([server, get, tick, module], from, to).map(
    ({ kind, api: { name }, before, after }) =>
      `${kind} ${name}: ${before.category} → ${after.category}`,
  );
}

it("tells of nothing where nothing changes", () => {
  expect(told("2026-10-01", "2026-05-01")).toEqual([]);
});

it("tells what begins before what ends, and of a module that goes only once", () => {
  expect(told("2026-10-01", "2024-10-01")).toEqual([
    "begins node:http: present → missing",
    "ends node:process.nextTick: differs → works",
  ]);
  expect(told("2025-09-01", "2025-08-20")).toEqual([
    "begins node:http.createServer: works → throws",
  ]);
});

it("tells of a module that comes, and of what of it is not as in Node", () => {
  expect(told("2024-10-01", "2025-08-20")).toEqual([
    "changes node:http.createServer: missing → throws",
    "ends node:http: missing → present",
  ]);
});
