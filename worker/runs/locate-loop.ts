import * as v from "valibot";
import { LoopPlace, type RunCall, runnerPaths } from "../../contract/runner.ts";
import type { Runner } from "./runner.ts";

/**
 * Where the loop is that blocked a run: the runner runs the same program again with a counter in each
 * loop. Undefined when it is not found, for instance because no loop but a regular expression blocks.
 */
export async function locateLoop(
  runner: Runner,
  call: RunCall,
): Promise<v.InferOutput<typeof LoopPlace> | undefined> {
  try {
    const answer = await runner.fetch(`http://runner${runnerPaths.locate}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `${JSON.stringify(call)}\n`,
      signal: AbortSignal.timeout(4000),
    });
    return answer.ok
      ? (v.parse(v.nullable(LoopPlace), await answer.json()) ?? undefined)
      : undefined;
  } catch {
    return undefined;
  }
}
