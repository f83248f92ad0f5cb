import type { Outcome } from "../../contract/outcome.ts";
import type { ClaimProbe, Foretold, Says } from "../probe.ts";
import { isForetold } from "./foretold.ts";
import { isHostProbe, judged, observeHost, observeProgram, wholeSetting } from "./observe.ts";
import type { ProbedWorkerd } from "./workerd.ts";

/** What measuring says of a statement. `open`: the documentation leaves the answer open, and here it is. */
export type Verdict = "holds" | "does not hold" | "open" | "not checkable here";

export interface Evidence {
  /** Date and flags, as `2026-10-01 nodejs_compat`, or what else it was asked of. */
  at: string;
  outcome: Outcome;
  /** Whether it is what the statement says; absent where it says nothing. */
  asSaid?: boolean;
}

export interface Judged {
  verdict: Verdict;
  evidence: Evidence[];
}

function alternatives(outcome: Foretold | readonly Foretold[]): readonly Foretold[] {
  return "length" in outcome ? outcome : [outcome];
}

function isSaid(outcome: Outcome, says: Says): boolean {
  return alternatives(says.outcome).some((one) => isForetold(outcome, one));
}

/** Asks a claim's probe at each setting that it speaks of, and says whether all of it is so. */
export async function judgeClaim(
  workerd: ProbedWorkerd,
  id: string,
  probe: ClaimProbe,
): Promise<Judged> {
  if ("notCheckable" in probe) return { verdict: "not checkable here", evidence: [] };
  const { says } = probe;
  const evidence: Evidence[] = [];
  for (const said of says ?? [undefined]) {
    const setting = wholeSetting(said ?? {});
    const observed = isHostProbe(probe)
      ? await observeHost(probe)
      : await observeProgram(workerd, id, probe, setting);
    const outcome = judged(observed, said?.phase);
    if (outcome === undefined) throw new Error(`${id} was asked in no phase.`);
    const at = isHostProbe(probe)
      ? "a host of its own"
      : [setting.date, ...setting.flags].join(" ");
    evidence.push({
      at,
      outcome,
      ...(said === undefined ? {} : { asSaid: isSaid(outcome, said) }),
    });
  }
  if (says === undefined) return { verdict: "open", evidence };
  const holds = evidence.every(({ asSaid }) => asSaid === true);
  return { verdict: holds ? "holds" : "does not hold", evidence };
}
