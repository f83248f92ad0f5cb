import * as v from "valibot";
import type { RunErrorKind } from "../../contract/run-errors.ts";
import { LossReason, type RunCall, runnerPaths } from "../../contract/runner.ts";
import type { Runner } from "./runner.ts";

/**
 * Why a call that was sent to the runner at `since` (milliseconds since the epoch) broke off. Where
 * nobody watches the runner, and where the answer does not come, the runner was simply gone.
 */
export async function lossKind(runner: Runner, since: number): Promise<RunErrorKind> {
  try {
    const answer = await runner.fetch(`http://runner${runnerPaths.loss}?since=${since}`, {
      signal: AbortSignal.timeout(3000),
    });
    return answer.ok ? v.parse(LossReason, await answer.json()).kind : "runner-restarted";
  } catch {
    return "runner-restarted";
  }
}

/**
 * What this run does to a runner that it has to itself; undefined when that cannot be found out. Several runs
 * that were sent to one process end with it, and only one of them is to blame.
 */
export async function trialKind(
  runner: Runner,
  call: RunCall,
  since: number,
): Promise<RunErrorKind | undefined> {
  try {
    const answer = await runner.fetch(`http://runner${runnerPaths.trial}?since=${since}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `${JSON.stringify(call)}\n`,
      signal: AbortSignal.timeout(20_000),
    });
    return answer.ok ? v.parse(LossReason, await answer.json()).kind : undefined;
  } catch {
    return undefined;
  }
}
