import * as v from "valibot";
import { type CheckCall, CheckReading, runnerPaths } from "../../contract/runner.ts";
import { logError } from "../log.ts";

/** A runner that a program has frozen is replaced within seconds; who waits longer is told without it. */
const deadlineMs = 10_000;

/**
 * What the runner reads in a project's code, or undefined where it does not answer: a report without the code
 * is better than none.
 */
export async function readProject(
  runner: Pick<Fetcher, "fetch">,
  call: CheckCall,
): Promise<CheckReading | undefined> {
  try {
    const answer = await runner.fetch(`http://runner${runnerPaths.check}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `${JSON.stringify(call)}\n`,
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (answer.ok) return v.parse(CheckReading, await answer.json());
    throw new Error(`The runner answered ${answer.status}.`);
  } catch (error) {
    logError("check", error);
    return undefined;
  }
}
