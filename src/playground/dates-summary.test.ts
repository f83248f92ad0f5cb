import { expect, it } from "vitest";
import { type DatedAnswer, datesSummary } from "./dates-summary.ts";

function answer(date: string, change: Partial<DatedAnswer["parts"]> = {}): DatedAnswer {
  const parts = { status: "200", headers: "", body: "hi", console: "", errors: "", isFresh: true };
  return { date, starts: true, parts: { ...parts, ...change } };
}

function idle(date: string): DatedAnswer {
  const { parts } = answer(date, {
    status: "No answer",
    body: "",
    errors: `startup: not on ${date}`,
  });
  return { date, starts: false, parts };
}

it.each<[string, DatedAnswer[], string | undefined]>([
  ["one", [answer("2026-10-01")], undefined],
  [
    "all alike",
    [answer("2026-10-01"), answer("2025-01-01")],
    "Answers are the same on both dates.",
  ],
  [
    "four alike",
    ["2026-10-01", "2025-09-01", "2025-08-15", "2024-09-23"].map((date) => answer(date)),
    "Answers are the same on all four dates.",
  ],
  [
    "none starts",
    [idle("2026-10-01"), idle("2025-01-01")],
    "The program does not start on either date.",
  ],
  [
    "older ones do not start",
    [answer("2026-10-01"), answer("2025-09-01"), idle("2025-08-15"), idle("2024-09-23")],
    "Answers are the same since 2025-09-01; before it the program does not start.",
  ],
  [
    "older ones answer otherwise",
    [
      answer("2026-10-01"),
      answer("2025-09-01"),
      answer("2025-08-15", { body: "ho", status: "500" }),
    ],
    "Answers are the same since 2025-09-01; before it the answer differs (status and body).",
  ],
  [
    "some of each",
    [
      answer("2026-10-01"),
      answer("2026-01-01"),
      answer("2025-09-01", { body: "ho" }),
      idle("2025-08-15"),
    ],
    "Answers are the same since 2026-01-01; before it the answer differs (body), and on 2025-08-15 the program does not start.",
  ],
  [
    "only the newest is so",
    [answer("2026-10-01"), idle("2025-08-15")],
    "The answer of 2026-10-01 is another than before: until then the program does not start.",
  ],
  [
    "the newest do not start",
    [idle("2026-10-01"), answer("2025-08-15")],
    "Since 2026-10-01 the program does not start; before it, it answers 200.",
  ],
])("%s", (_name, answers, said) => {
  expect(datesSummary(answers)).toBe(said);
});
