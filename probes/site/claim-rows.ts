import type { ProbeResult } from "../../contract/compat.ts";
import type { ClaimRow } from "../../contract/compat-site.ts";
import { isHostProbe } from "../measure/observe.ts";
import { type Claim, claimProbes } from "../registry.ts";

/** A statement with what became of it. */
export function claimRow(claim: Claim, result: ProbeResult | undefined): ClaimRow {
  const { id, page, claim: text } = claim;
  const probe = claimProbes[id];
  const row = { id, claim: text, page };
  if (probe === undefined || result?.verdict === undefined) {
    const comment = "It has not been measured yet.";
    return { ...row, verdict: "not checkable here", comment, evidence: [], openable: false };
  }
  if ("notCheckable" in probe) {
    const comment = probe.notCheckable;
    return { ...row, verdict: "not checkable here", comment, evidence: [], openable: false };
  }
  return {
    ...row,
    verdict: result.verdict,
    ...(probe.comment === undefined ? {} : { comment: probe.comment }),
    evidence: result.evidence ?? [],
    openable: !isHostProbe(probe),
  };
}
