import { EditorState } from "@codemirror/state";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createReport } from "./editor-report.ts";

const called = (call: () => void) => call();
const stateOf = (doc: string) => EditorState.create({ doc });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("reports the last of what was written when the keys pause", () => {
  const reported: string[] = [];
  const report = createReport((text) => reported.push(text), called);
  report.note(stateOf("a"));
  vi.advanceTimersByTime(150);
  report.note(stateOf("ab"));
  vi.advanceTimersByTime(150);
  expect(reported).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(reported).toEqual(["ab"]);
  report.flush();
  expect(reported).toEqual(["ab"]);
});

it("has every report rendered before anything else can ask for the text", () => {
  const steps: string[] = [];
  const report = createReport(
    (text) => steps.push(text),
    (call) => {
      call();
      steps.push("rendered");
    },
  );
  report.note(stateOf("paused"));
  vi.advanceTimersByTime(200);
  report.note(stateOf("asked for"));
  report.flushNow();
  report.flushNow();
  expect(steps).toEqual(["paused", "rendered", "asked for", "rendered"]);
});

it("reports once a second where they do not", () => {
  const reported: string[] = [];
  const report = createReport((text) => reported.push(text), called);
  for (let key = 0; key < 25; key += 1) {
    report.note(stateOf(String(key)));
    vi.advanceTimersByTime(100);
  }
  expect(reported).toEqual(["9", "19"]);
});

it("knows its reports from what comes from elsewhere, however late they come back", () => {
  const report = createReport(() => undefined, called);
  for (const text of ["one", "two", "three"]) {
    report.note(stateOf(text));
    report.flush();
  }
  expect(report.isReported("two")).toBe(true);
  expect(report.isReported("three")).toBe(true);
  expect(report.isReported("two")).toBe(false);
  expect(report.isReported("elsewhere")).toBe(false);
});
