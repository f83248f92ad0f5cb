import { expect, it } from "vitest";
import { proposeDates } from "./propose-dates.ts";

const measured = [
  "2024-09-23",
  "2025-04-01",
  "2025-08-15",
  "2025-09-01",
  "2025-09-15",
  "2026-10-01",
];
const there = { category: "present" } as const;
const absent = { category: "missing" } as const;
const server = { states: { "2024-09-23": absent, "2025-08-15": absent, "2025-09-01": there } };
const files = { states: { "2024-09-23": absent, "2025-09-15": there } };

it("proposes the dates at which something that is used changes, after the program's own", () => {
  expect(proposeDates("2026-10-01", measured, [server])).toEqual([
    "2026-10-01",
    "2025-09-01",
    "2025-08-15",
    "2024-09-23",
  ]);
});

it("takes the nearest of many, on either side", () => {
  expect(proposeDates("2025-09-03", measured, [server, files])).toEqual([
    "2025-09-03",
    "2025-09-15",
    "2025-09-01",
    "2025-08-15",
  ]);
  expect(proposeDates("2021-01-01", measured, [server])).toEqual([
    "2021-01-01",
    "2025-09-01",
    "2025-08-15",
    "2024-09-23",
  ]);
});

it("fills up with the nearest that were measured, and never names the own date twice", () => {
  expect(proposeDates("2026-10-01", measured, [])).toEqual([
    "2026-10-01",
    "2025-09-15",
    "2025-09-01",
    "2024-09-23",
  ]);
  expect(proposeDates("2025-09-01", measured.slice(2, 4), [server])).toEqual([
    "2025-09-01",
    "2025-08-15",
  ]);
});
