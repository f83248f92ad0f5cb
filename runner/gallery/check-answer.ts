import { expect } from "vitest";
import type { ExpectedAnswer } from "../../contract/example-file.ts";
import type { Told } from "../run/test-run.ts";

/** `…` stands for any text. */
function fits(expected: string, text: string): boolean {
  const parts = expected
    .split("…")
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^]*")}$`).test(text);
}

function listOf(texts: string | string[] = []): string[] {
  return typeof texts === "string" ? [texts] : texts;
}

function checkHeaders(told: Told, expected: NonNullable<ExpectedAnswer["headers"]>): void {
  for (const [name, value] of expected) {
    const values = told.headers.filter(([key]) => key === name).map(([, text]) => text);
    const found = values.find((text) => value !== null && fits(value, text));
    expect({ [name]: found ?? (values.join(" | ") || null) }).toEqual({
      [name]: value === null ? null : (found ?? value),
    });
  }
}

/** The expected lines, each looked for behind the one before it. */
function checkLines(lines: string[], expected: string[]): void {
  let at = 0;
  for (const line of expected) {
    const next = lines.findIndex((text, index) => index >= at && fits(line, text));
    if (next < 0) expect(lines.slice(at), "lines of the console").toContain(line);
    at = next + 1;
  }
}

function checkStreams({ events }: Told): void {
  const times = events.filter((event) => event.type === "body").map(({ at }) => at);
  expect(times.length, "pieces of the body").toBeGreaterThan(1);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0), "ms from first to last").toBeGreaterThan(1);
}

/** Checks what a run answered, however it ended, against what its program says. */
export function checkAnswer(told: Told, expected: ExpectedAnswer): void {
  const { status, outcome = "ok", headers = [], logs = [] } = expected;
  if (outcome === "ok") expect(told.errors).toEqual([]);
  // A program that is expected to fail may have answered or not.
  expect(told.status).toBe(status ?? told.status);
  const text = [told.body, ...told.errors.map(({ message }) => message)].join("\n");
  for (const part of listOf(expected.includes)) expect(text).toContain(part);
  for (const part of listOf(expected.excludes)) expect(text).not.toContain(part);
  checkHeaders(told, headers);
  if (expected.json !== undefined) {
    expect({ json: JSON.parse(told.body) }).toMatchObject({ json: expected.json });
  }
  checkLines(told.lines, logs);
  if (expected.streams === true) checkStreams(told);
}
