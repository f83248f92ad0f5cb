import { defaultCompatibilityDate } from "../../contract/compatibility-date.ts";
import { onDate } from "../../contract/nodejs-compat.ts";
import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { ApiFailure, failureSentence, isAbort } from "../api-failure.ts";
import { withClearance } from "../turnstile/with-clearance.ts";
import { addEvents } from "./add-events.ts";
import { readEvents } from "./read-events.ts";
import { emptyRun, isUnderWay, type Run } from "./run-state.ts";
import { openStream, type RunTarget } from "./use-run.ts";

/** One request to one program, to be sent on several dates. */
export interface Question {
  program: Program;
  request: ProgramRequest;
  /** The shared program that this is, unchanged. */
  storedId: string | undefined;
  /** Whether somebody has changed it, so that running it takes clearance. */
  edited: boolean;
}

export interface DatedRun {
  date: string;
  run: Run;
}

export interface ComparisonState {
  question: Question | undefined;
  /** In the order in which they were asked. */
  runs: readonly DatedRun[];
  /** The first date's, sent once more: what differs between the two is not the date's doing. */
  again: Run | undefined;
}

/** What takes longer is not asked twice for the sake of knowing whether it varies. */
const askedAgainMs = 2000;

export type Comparison = ReturnType<typeof createComparison>;

function dateOf({ compatibilityDate }: Program): string {
  return compatibilityDate ?? defaultCompatibilityDate;
}

function targetOf({ program, storedId, edited }: Question, date: string): RunTarget {
  if (date !== dateOf(program)) return { program: onDate(program, date), edited };
  return storedId === undefined ? { program, edited } : { storedId };
}

/** Without clearance none of the other dates would run either, and each would ask for it again. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiFailure && error.code.startsWith("clearance");
}

/** Runs that are asked one after another: a program that blocks its isolate takes no other with it. */
function createComparison() {
  let state: ComparisonState = { question: undefined, runs: [], again: undefined };
  let controller = new AbortController();
  const listeners = new Set<() => void>();

  function set(change: Partial<ComparisonState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function put(date: string, run: Run): void {
    set({ runs: state.runs.map((each) => (each.date === date ? { date, run } : each)) });
  }

  async function send(
    target: RunTarget,
    request: ProgramRequest,
    number: number,
    onRun: (run: Run) => void,
  ): Promise<Run> {
    const { signal } = controller;
    let run: Run = { ...emptyRun, number, request, phase: "running", startedAt: performance.now() };
    const show = (next: Run) => {
      run = next;
      if (!signal.aborted) onRun(run);
    };
    show(run);
    const stream = await withClearance(() => openStream(target, request, signal), {
      signal,
      expected: "program" in target && target.edited,
      onWaiting: (waiting) => show({ ...run, phase: waiting ? "clearance" : "running" }),
    });
    for await (const events of readEvents(stream)) show(addEvents(run, events, performance.now()));
    return run;
  }

  async function ask(question: Question, dates: readonly string[]): Promise<void> {
    const { signal } = controller;
    for (const [at, date] of dates.entries()) {
      try {
        await send(targetOf(question, date), question.request, at + 1, (run) => put(date, run));
      } catch (error) {
        if (signal.aborted || isAbort(error)) return;
        const failed = isRefusal(error) ? dates.slice(at) : [date];
        const failure = failureSentence(error);
        for (const each of failed) put(each, { ...emptyRun, phase: "failed", failure });
        if (failed.length === dates.length - at) return;
      }
    }
    await askAgain(question, dates[0] ?? "");
  }

  async function askAgain(question: Question, first: string): Promise<void> {
    const { signal } = controller;
    const ended = state.runs[0]?.run.end;
    if (ended === undefined || ended.durations.total > askedAgainMs) return;
    try {
      const again = await send(targetOf(question, first), question.request, 0, () => undefined);
      if (!signal.aborted) set({ again });
    } catch {
      // It is not what was asked for; without it nothing is said of how the program varies.
    }
  }

  function cancel(): void {
    controller.abort();
    set({
      runs: state.runs.map(({ date, run }) => ({
        date,
        run: run.phase === "idle" || isUnderWay(run) ? { ...run, phase: "cancelled" } : run,
      })),
    });
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Begins anew, with a question to ask on each of the dates. */
    start(question: Question, dates: readonly string[]): void {
      controller.abort();
      controller = new AbortController();
      set({ question, runs: dates.map((date) => ({ date, run: emptyRun })), again: undefined });
      void ask(question, dates);
    },
    cancel,
  };
}

const comparisons = new Map<string, Comparison>();

/** The comparison of a draft, by its key: what was asked is there as long as the page is, whatever is closed. */
export function comparisonOf(key: string): Comparison {
  const known = comparisons.get(key);
  if (known !== undefined) return known;
  const fresh = createComparison();
  comparisons.set(key, fresh);
  return fresh;
}
