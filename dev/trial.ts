import { setTimeout as wait } from "node:timers/promises";
import type { RunErrorKind } from "../contract/run-errors.ts";
import { runnerPaths } from "../contract/runner.ts";

/** A process for trials: what of a supervisor they need. */
interface TrialProcess {
  url: string;
  lossSince: (since: number) => Promise<{ kind?: RunErrorKind }>;
  close: () => Promise<void>;
}

export interface Verdict {
  /** How the run took its process down; absent when it did not. */
  kind?: RunErrorKind;
}

interface Suspect {
  since: number;
  call: Uint8Array<ArrayBuffer>;
  judged: (verdict: Verdict) => void;
}

/** All who shared a process notice its end at about the same time; so long it is waited for them. */
const gatherMs = 50;
/** What has not taken a process down by then is not what ended the last one. */
const trialMs = 5000;

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url + runnerPaths.health)).ok;
  } catch {
    return false;
  }
}

/**
 * Finds out who took a process down that several runs shared: each is run again alone, in a process of its own
 * that reaches no network. The one that came last is tried first, since whoever blocks lets nobody in. Once
 * one is found, the others are cleared.
 */
export function openTrials(start: () => Promise<TrialProcess>): {
  judge: (since: number, call: Uint8Array<ArrayBuffer>) => Promise<Verdict>;
  close: () => Promise<void>;
} {
  let suspects: Suspect[] = [];
  let session: Promise<void> | undefined;
  let closed = false;

  async function tryAlone({ url, lossSince }: TrialProcess, { call }: Suspect): Promise<Verdict> {
    const since = Date.now();
    const signal = AbortSignal.timeout(trialMs);
    try {
      const answer = await fetch(url + runnerPaths.runs, { method: "POST", body: call, signal });
      for await (const _ of answer.body ?? []) if (closed) break;
      return {};
    } catch {
      // On a busy machine it takes its time until a process counts as blocked: the next to be tried must not
      // be sent into it.
      if (signal.aborted && (await answers(url))) return {};
      return await lossSince(since);
    }
  }

  async function hold(): Promise<void> {
    const [process] = await Promise.all([start(), wait(gatherMs)]);
    try {
      while (suspects.length > 0) {
        const [suspect, ...rest] = suspects.toSorted((a, b) => b.since - a.since);
        if (suspect === undefined) break;
        suspects = rest;
        const verdict = closed ? {} : await tryAlone(process, suspect);
        suspect.judged(verdict);
        if (verdict.kind !== undefined) clear();
      }
    } finally {
      await process.close();
    }
  }

  function clear(): void {
    for (const { judged } of suspects) judged({});
    suspects = [];
  }

  function begin(): void {
    // Without a process to try them in, nobody is accused.
    session ??= hold()
      .catch(clear)
      .finally(() => {
        session = undefined;
        if (suspects.length > 0) begin();
      });
  }

  return {
    judge: (since, call) =>
      new Promise((judged) => {
        suspects.push({ since, call, judged });
        begin();
      }),
    close: async () => {
      closed = true;
      await session;
    },
  };
}
