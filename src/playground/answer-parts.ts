import { bodyText } from "./answer-text.ts";
import { passingHeaders } from "./passing-headers.ts";
import type { Run } from "./run-state.ts";
import { stripAnsi } from "./strip-ansi.ts";

export const partNames = ["status", "headers", "body", "console", "errors"] as const;
export type PartName = (typeof partNames)[number];

/** An answer as texts, to be compared part by part. */
export type AnswerParts = Record<PartName, string> & {
  /** Whether the program started for this answer, so that the console has what it prints then. */
  isFresh: boolean;
};

/** What a run came to; whatever says nothing of the program is left out: times, and headers that always change. */
export async function answerParts(run: Run): Promise<AnswerParts> {
  const { response, logs, errors, end } = run;
  const headers = (response?.headers ?? [])
    .filter(([name]) => !passingHeaders.has(name.toLowerCase()))
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`);
  return {
    status: statusText(run),
    headers: headers.toSorted().join("\n"),
    body: response === undefined ? "" : await bodyText(run),
    console: logs.map(({ level, text }) => `${level} ${stripAnsi(text)}`).join("\n"),
    isFresh: end?.coldStart === true,
    errors: errors.map(({ kind, message }) => `${kind}: ${stripAnsi(message)}`).join("\n"),
  };
}

/** The status with its phrase; the runtime's word for a program that gave none says nothing. */
export function statusText({ response }: Run): string {
  if (response === undefined) return "No answer";
  const phrase = response.statusText === "unknown" ? "" : ` ${response.statusText}`;
  return `${response.status}${phrase}`;
}

/** Whether two consoles say the same, but for what a program printed as it started for only one of the two. */
function isSameConsole(a: AnswerParts, b: AnswerParts): boolean {
  if (a.isFresh === b.isFresh || a.console === b.console) return a.console === b.console;
  const [fresh, warm] = a.isFresh ? [a, b] : [b, a];
  return warm.console === "" || fresh.console.endsWith(`\n${warm.console}`);
}

/** The parts in which two answers differ. */
export function differingParts(a: AnswerParts, b: AnswerParts): PartName[] {
  return partNames.filter((part) =>
    part === "console" ? !isSameConsole(a, b) : a[part] !== b[part],
  );
}
