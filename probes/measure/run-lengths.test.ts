import { expect, it } from "vitest";
import { valueAt } from "../../contract/by-date.ts";
import { runLengths } from "./run-lengths.ts";

const lengths = runLengths([
  ["2024-09-23", { value: null }],
  ["2025-08-15", { value: null }],
  ["2025-09-01", { value: 200 }],
  ["2026-10-01", { value: 200 }],
]);

it("keeps the dates at which something changes", () => {
  expect(lengths).toEqual({ "2024-09-23": { value: null }, "2025-09-01": { value: 200 } });
});

it("gives what holds at any date", () => {
  expect(valueAt(lengths, "2025-08-31")).toEqual({ value: null });
  expect(valueAt(lengths, "2025-09-01")).toEqual({ value: 200 });
  expect(valueAt(lengths, "2027-01-01")).toEqual({ value: 200 });
  expect(valueAt(lengths, "2020-01-01")).toBeUndefined();
});
