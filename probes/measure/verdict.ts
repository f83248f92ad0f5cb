import type { Evidence, Verdict } from "../../contract/compat.ts";
import type { Outcome } from "../../contract/outcome.ts";
import type { ClaimProbe, Foretold, Says } from "../probe.ts";
import type { Asker } from "./asker.ts";
import { isForetold } from "./foretold.ts";
import { isHostProbe, judged, wholeSetting } from "./observe.ts";

export interface Judged {
  verdict: Verdict;
  evidence: Evidence[];
}

type Settled = Exclude<ClaimProbe, { notCheckable: string }>;

function alternatives(outcome: Foretold | readonly Foretold[]): readonly Foretold[] {
  return "length" in outcome ? outcome : [outcome];
}

function isSaid(outcome: Outcome, says: Says): boolean {
  return alternatives(says.outcome).some((one) => isForetold(outcome, one));
}

async function evidenceFor(
  asker: Asker,
  id: string,
  probe: Settled,
  said: Says | undefined,
): Promise<{ at: string; outcome: Outcome }> {
  if (isHostProbe(probe)) return { at: "a host of its own", outcome: await asker.host(id, probe) };
  const setting = wholeSetting(said ?? {});
  const outcome = judged(await asker.program(id, probe, setting), said?.phase);
  if (outcome === undefined) throw new Error(`${id} is not asked in the phase that it speaks of.`);
  return { at: [setting.date, ...setting.flags].join(" "), outcome };
}

/** Asks a claim's probe at each setting that it speaks of, and says whether all of it is so. */
export async function judgeClaim(asker: Asker, id: string, probe: ClaimProbe): Promise<Judged> {
  if ("notCheckable" in probe) return { verdict: "not checkable here", evidence: [] };
  const { says } = probe;
  if (says === undefined) {
    return { verdict: "open", evidence: [await evidenceFor(asker, id, probe, undefined)] };
  }
  const evidence: Evidence[] = [];
  for (const said of says) {
    const found = await evidenceFor(asker, id, probe, said);
    evidence.push({ ...found, asSaid: isSaid(found.outcome, said) });
  }
  const holds = evidence.every(({ asSaid }) => asSaid === true);
  return { verdict: holds ? "holds" : "does not hold", evidence };
}
