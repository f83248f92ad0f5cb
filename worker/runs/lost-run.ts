import { codeFrame } from "../../contract/code-frame.ts";
import { type RunErrorKind, runErrors } from "../../contract/run-errors.ts";
import type { RunEvent } from "../../contract/run-events.ts";
import type { LoopPlace, RunCall } from "../../contract/runner.ts";
import { locateLoop } from "./locate-loop.ts";
import { lossKind } from "./loss.ts";

/** A run that broke off, and what is known of its circumstances. */
export interface LostRun {
  call: RunCall;
  /** When it was sent, in milliseconds since the epoch. */
  since: number;
  /** Whether the program had already been heard of. */
  begun: boolean;
  /** Whether other runs of this isolate were under way, which may be to blame. */
  others: boolean;
}

interface Verdict {
  kind: RunErrorKind;
  place?: LoopPlace | undefined;
}

/**
 * All runs that share a process share its end, but only one of them blocked it. One that had begun, beside
 * others, and in which no endless loop is found, is not accused.
 */
async function judge(runner: Fetcher, { call, since, begun, others }: LostRun): Promise<Verdict> {
  const kind = await lossKind(runner, since);
  if (kind !== "blocked-loop") return { kind };
  const place = await locateLoop(runner, call);
  return place === undefined && begun && others ? { kind: "runner-restarted" } : { kind, place };
}

/** The events that close a run whose runner was frozen, killed or restarted while it was under way. */
export async function lostEvents(runner: Fetcher, lost: LostRun): Promise<RunEvent[]> {
  const { kind, place } = await judge(runner, lost);
  const at = Date.now() - lost.since;
  const source = place === undefined ? undefined : lost.call.program.files[place.file];
  const frame =
    place !== undefined && typeof source === "string"
      ? codeFrame(source, place.line, place.column)
      : undefined;
  return [
    {
      type: "error",
      at,
      kind,
      ...runErrors[kind],
      ...place,
      ...(frame === undefined ? {} : { frame }),
    },
    {
      type: "end",
      at,
      outcome: kind,
      coldStart: false,
      durations: { compile: 0, load: 0, firstByte: 0, total: at },
    },
  ];
}
