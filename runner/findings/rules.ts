import { connectionRules } from "./rules/connections.ts";
import { fileRules } from "./rules/files.ts";
import { phaseRules } from "./rules/phases.ts";
import { processRules } from "./rules/process.ts";
import { serverRules } from "./rules/servers.ts";

/** What Workers do otherwise than Node, each shown as it stands in a program by the programs of proofs/. */
export const rules = {
  ...connectionRules,
  ...serverRules,
  ...phaseRules,
  ...fileRules,
  ...processRules,
};

export type RuleName = keyof typeof rules;
