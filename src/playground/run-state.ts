import type { Finding } from "../../contract/findings.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import type { RunEnd, RunError, RunEvent } from "../../contract/run-events.ts";

export type LogLine = Extract<RunEvent, { type: "log" }>;
export type ResponseHead = Extract<RunEvent, { type: "response" }>;

export type Turn = { first: number; at: number; of: number };

export type RunPhase = "idle" | "clearance" | "running" | "done" | "cancelled" | "failed";

/** What is known of one run. */
export type Run = {
  number: number;
  phase: RunPhase;
  /** `performance.now()` when it was asked for. */
  startedAt: number;
  /** `performance.now()` when it began, as told by its first event. */
  beganAt: number | undefined;
  request: ProgramRequest;
  /** Which of how many requests it is, where several are sent in turn; `first` is the number of the first run. */
  turn: Turn | undefined;
  logs: LogLine[];
  response: ResponseHead | undefined;
  /** The body as it came: text as text, other bytes as bytes. */
  body: (string | Uint8Array<ArrayBuffer>)[];
  /** When each piece of the body came, in milliseconds since the run began. */
  bodyAt: number[];
  errors: RunError[];
  /** What of the program differs from Node; that of the run before, until this one is heard of. */
  findings: Finding[];
  end: RunEnd | undefined;
  /** Why there was no run, where the fault is not the program's. */
  failure: string | undefined;
};

/**
 * `shown` is what the response panel shows: the earlier answer, until the new run has one, or one that was
 * picked from the past. `past` are the runs before this one, the oldest first.
 */
export type RunState = { run: Run; shown: Run; past: readonly Run[] };

type Start = {
  type: "start";
  number: number;
  at: number;
  request: ProgramRequest;
  turn?: Turn | undefined;
};

export type RunAction =
  | Start
  | { type: "phase"; number: number; phase: "clearance" | "running" }
  | { type: "update"; number: number; update: (run: Run) => Run }
  | { type: "cancel"; number: number }
  | { type: "fail"; number: number; message: string }
  /** Shows the answer of a run, the newest or a past one. */
  | { type: "show"; number: number };

export const emptyRun: Run = {
  number: 0,
  phase: "idle",
  startedAt: 0,
  beganAt: undefined,
  request: { method: "GET", path: "/", headers: [] },
  turn: undefined,
  logs: [],
  response: undefined,
  body: [],
  bodyAt: [],
  errors: [],
  findings: [],
  end: undefined,
  failure: undefined,
};

export const idleRun: RunState = { run: emptyRun, shown: emptyRun, past: [] };

/** With the newest, as many as one looks back at. */
const pastRuns = 19;
const pastCharacters = 32 * 1024 * 1024;

export function isUnderWay(run: Run): boolean {
  return run.phase === "running" || run.phase === "clearance";
}

function bodyLength(run: Run): number {
  return run.body.reduce((sum, piece) => sum + piece.length, 0);
}

/** The newest of the runs, as many as there is room for. */
function remembered(runs: readonly Run[]): readonly Run[] {
  let room = pastCharacters;
  const forgotten = runs.findLastIndex((run) => {
    room -= bodyLength(run);
    return room < 0;
  });
  return runs.slice(Math.max(forgotten + 1, runs.length - pastRuns));
}

/** Whether a run has something of its own to show, so that the earlier answer can go. */
function hasAnswer(run: Run): boolean {
  return run.response !== undefined || run.errors.length > 0 || !isUnderWay(run);
}

function begin({ run: before, shown, past }: RunState, { number, at, request, turn }: Start) {
  const { findings } = before;
  const base: Run = { ...emptyRun, phase: "running", findings };
  const run = { ...base, number, startedAt: at, request, turn };
  if (before.number === 0) return { run, shown: run, past };
  return { run, shown, past: remembered([...past, before]) };
}

/** Actions of any run but the newest are dropped: a late event of an older one must not mix in. */
export function reduceRun(state: RunState, action: RunAction): RunState {
  if (action.type === "start") return begin(state, action);
  if (action.type === "show") {
    const shown = [...state.past, state.run].find(({ number }) => number === action.number);
    return shown === undefined ? state : { ...state, shown };
  }
  if (action.number !== state.run.number) return state;
  const run = step(state.run, action);
  const picked = state.shown.number !== run.number && hasAnswer(state.run);
  return { ...state, run, shown: hasAnswer(run) && !picked ? run : state.shown };
}

function step(run: Run, action: Exclude<RunAction, { type: "start" | "show" }>): Run {
  switch (action.type) {
    case "phase":
      return { ...run, phase: action.phase };
    case "update":
      return action.update(run);
    case "cancel":
      return isUnderWay(run) ? { ...run, phase: "cancelled" } : run;
    case "fail":
    default:
      return { ...run, phase: "failed", failure: action.message };
  }
}
