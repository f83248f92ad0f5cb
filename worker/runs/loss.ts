import * as v from "valibot";
import type { RunErrorKind } from "../../contract/run-errors.ts";
import { LossReason, runnerPaths } from "../../contract/runner.ts";

/**
 * Why a call that was sent to the runner at `since` (milliseconds since the epoch) broke off. Where
 * nobody watches the runner, and where the answer does not come, the runner was simply gone.
 */
export async function lossKind(runner: Fetcher, since: number): Promise<RunErrorKind> {
  try {
    const answer = await runner.fetch(`http://runner${runnerPaths.loss}?since=${since}`, {
      signal: AbortSignal.timeout(3000),
    });
    return answer.ok ? v.parse(LossReason, await answer.json()).kind : "runner-restarted";
  } catch {
    return "runner-restarted";
  }
}
