import type { Finding } from "../../../contract/findings.ts";

/**
 * Something that Workers do otherwise than Node. `{api}` is what the program wrote; `probe` records it on the
 * runtime, and probes/statements/ holds what the sentence says against what was recorded.
 */
export type Rule = Pick<Finding, "severity" | "message" | "fix" | "probe">;
