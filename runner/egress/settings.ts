import { logError } from "../log.ts";
import { type Policy, readPolicy } from "./policy.ts";

/** The variables that the operator sets. */
export type EgressVars = Pick<Env, "EGRESS_ALLOW" | "ORIGIN" | "RUN_HOST">;

/** The variables as one text, which changes with each of them. */
export function egressText({ EGRESS_ALLOW, ORIGIN, RUN_HOST }: EgressVars): string {
  return JSON.stringify([EGRESS_ALLOW, ORIGIN, RUN_HOST]);
}

let kept: Policy | undefined;

/** The policy of this isolate, read once: variables do not change while it lives. */
export function policyFor(vars: EgressVars, echoOnly = false): Policy {
  kept ??= readOnce(vars);
  return echoOnly ? { ...kept, allowed: [] } : kept;
}

function readOnce({ EGRESS_ALLOW, ORIGIN, RUN_HOST }: EgressVars): Policy {
  const { policy, unread } = readPolicy({ allow: EGRESS_ALLOW, origin: ORIGIN, runHost: RUN_HOST });
  if (unread.length > 0) {
    const why = "names no host, or ORIGIN and RUN_HOST are not set";
    logError("egress", new Error(`EGRESS_ALLOW: ${unread.join(", ")}: ${why}; it allows nothing.`));
  }
  return policy;
}
