import { codeFrame } from "../../contract/code-frame.ts";
import { type RunErrorKind, runErrors } from "../../contract/run-errors.ts";
import type { RunEvent } from "../../contract/run-events.ts";
import type { LoopPlace, RunCall } from "../../contract/runner.ts";
import { locateLoop } from "./locate-loop.ts";
import { lossKind, trialKind } from "./loss.ts";
import type { Runner } from "./runner.ts";

/** A run that broke off, and what is known of its circumstances. */
export interface LostRun {
  call: RunCall;
  /** When it was first sent, in milliseconds since the epoch. */
  began: number;
  /** When it was last sent. */
  since: number;
  /** Whether other runs of this isolate were under way, which may be to blame. */
  others: boolean;
}

export interface Verdict {
  kind: RunErrorKind;
  place?: LoopPlace | undefined;
}

/**
 * Why a run was lost. All runs that share a process share its end, but only one of them is to blame: one that
 * was under way beside others, and in which no endless loop is found, is tried alone.
 */
export async function judge(runner: Runner, { call, since, others }: LostRun): Promise<Verdict> {
  const kind = await lossKind(runner, since);
  if (kind === "runner-restarted") return { kind };
  const place = kind === "blocked-loop" ? await locateLoop(runner, call) : undefined;
  if (place !== undefined || !others) return { kind, place };
  return { kind: (await trialKind(runner, call, since)) ?? "runner-restarted" };
}

/** The events that close a run whose runner was frozen, killed or restarted while it was under way. */
export function lostEvents(lost: LostRun, { kind, place }: Verdict): RunEvent[] {
  const at = Date.now() - lost.began;
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
