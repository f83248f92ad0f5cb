import type { Finding } from "../../contract/findings.ts";
import type { RunEnd, RunError, RunEvent } from "../../contract/run-events.ts";
import { stripAnsi } from "./strip-ansi.ts";

type LogLine = Extract<RunEvent, { type: "log" }>;
export type ResponseHead = Extract<RunEvent, { type: "response" }>;

export type RunPhase = "idle" | "clearance" | "running" | "done" | "cancelled" | "failed";

/** What is known of one run. */
export type Run = {
  number: number;
  phase: RunPhase;
  /** `performance.now()` when it was asked for. */
  startedAt: number;
  method: string;
  logs: LogLine[];
  response: ResponseHead | undefined;
  /** The body as it came: text as text, other bytes as bytes. */
  body: (string | Uint8Array<ArrayBuffer>)[];
  errors: RunError[];
  /** What of the program differs from Node; that of the run before, until this one is heard of. */
  findings: Finding[];
  isHeard: boolean;
  end: RunEnd | undefined;
  /** Why there was no run, where the fault is not the program's. */
  failure: string | undefined;
};

/** `shown` is what the response panel shows: the earlier answer, until the new run has one. */
export type RunState = { run: Run; shown: Run };

export type RunAction =
  | { type: "start"; number: number; at: number; method: string }
  | { type: "phase"; number: number; phase: "clearance" | "running" }
  | { type: "events"; number: number; events: RunEvent[] }
  | { type: "cancel"; number: number }
  | { type: "fail"; number: number; message: string };

const noRun: Run = {
  number: 0,
  phase: "idle",
  startedAt: 0,
  method: "GET",
  logs: [],
  response: undefined,
  body: [],
  errors: [],
  findings: [],
  isHeard: false,
  end: undefined,
  failure: undefined,
};

export const idleRun: RunState = { run: noRun, shown: noRun };

export function isUnderWay(run: Run): boolean {
  return run.phase === "running" || run.phase === "clearance";
}

function bodyPiece(event: Extract<RunEvent, { type: "body" }>) {
  if (event.text !== undefined) return [event.text];
  if (event.base64 === undefined) return [];
  return [Uint8Array.from(atob(event.base64), (character) => character.codePointAt(0) ?? 0)];
}

function sameFinding({ rule, file, line }: Finding): string {
  return `${rule} ${file}:${line}`;
}

/** What a run showed itself takes the place of what was read of the same line. */
function joined(before: readonly Finding[], added: readonly Finding[]): Finding[] {
  const later = new Set(added.map(sameFinding));
  return [...before.filter((finding) => !later.has(sameFinding(finding))), ...added];
}

function withEvents(run: Run, events: RunEvent[]): Run {
  const next = { ...run, logs: [...run.logs], body: [...run.body], errors: [...run.errors] };
  if (!run.isHeard) next.findings = [];
  next.isHeard = true;
  for (const event of events) {
    if (event.type === "log") next.logs.push({ ...event, text: stripAnsi(event.text) });
    else if (event.type === "body") next.body.push(...bodyPiece(event));
    else if (event.type === "error") next.errors.push(event);
    else if (event.type === "response") next.response = event;
    else if (event.type === "findings") next.findings = joined(next.findings, event.findings);
    else {
      next.end = event;
      next.phase = "done";
    }
  }
  return next;
}

/** Whether a run has something of its own to show, so that the earlier answer can go. */
function hasAnswer(run: Run): boolean {
  return run.response !== undefined || run.errors.length > 0 || !isUnderWay(run);
}

/** Actions of any run but the newest are dropped: a late event of an older one must not mix in. */
export function reduceRun(state: RunState, action: RunAction): RunState {
  if (action.type === "start") {
    const { number, at, method } = action;
    const { findings } = state.run;
    const run: Run = { ...noRun, phase: "running", number, startedAt: at, method, findings };
    return { run, shown: state.shown.number === 0 ? run : state.shown };
  }
  if (action.number !== state.run.number) return state;
  const run = step(state.run, action);
  return { run, shown: hasAnswer(run) ? run : state.shown };
}

function step(run: Run, action: Exclude<RunAction, { type: "start" }>): Run {
  switch (action.type) {
    case "phase":
      return { ...run, phase: action.phase };
    case "events":
      return withEvents(run, action.events);
    case "cancel":
      return isUnderWay(run) ? { ...run, phase: "cancelled" } : run;
    case "fail":
    default:
      return { ...run, phase: "failed", failure: action.message };
  }
}
