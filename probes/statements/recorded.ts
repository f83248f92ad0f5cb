import { valueAt } from "../../contract/by-date.ts";
import type { ProbeResult } from "../../contract/compat.ts";
import { measuredFlags } from "../../contract/open-proof.ts";
import type { Outcome } from "../../contract/outcome.ts";
import { boundaryDates, newestDate } from "../measure/boundary-dates.ts";
import { isForetold } from "../measure/foretold.ts";
import { wholeSetting } from "../measure/observe.ts";
import type { Says } from "../probe.ts";
import type { Backing } from "./statement.ts";

export type Recorded = ReadonlyMap<string, ProbeResult>;

/** What was recorded of a probe where a statement speaks of it: at a date of the measurement, or as evidence. */
function recordedOutcome(result: ProbeResult, says: Says): Outcome | undefined {
  const { phase = "request", date = newestDate, flags } = says;
  const { request, startup, evidence = [] } = result;
  if (flags === undefined && boundaryDates.includes(date)) {
    const byDate = phase === "startup" ? startup : request;
    if (byDate !== undefined) return valueAt(byDate, date);
  }
  const whole = wholeSetting({ date, flags: flags ?? measuredFlags });
  const at = [whole.date, ...whole.flags].join(" ");
  // A host is asked once, at a setting of its own.
  const found = evidence.find((each) => each.at === at || each.at === "a host of its own");
  return found?.outcome;
}

/** Whether what was recorded is what a statement says. */
export function isBacked(recorded: Recorded, { probe, ...says }: Backing): boolean {
  const result = recorded.get(probe);
  const outcome = result && recordedOutcome(result, says);
  if (outcome === undefined) return false;
  const foretold = "length" in says.outcome ? says.outcome : [says.outcome];
  return foretold.some((one) => isForetold(outcome, one));
}
