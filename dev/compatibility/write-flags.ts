import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { oldestCompatibilityDate } from "../../contract/compatibility-date.ts";
import { newestDate, startRuntime } from "./ask-runtime.ts";
import { findFlags } from "./find-flags.ts";

const file = "contract/compatibility-flags.ts";

const runtime = await startRuntime("2026-10-01");
const newest = await newestDate(runtime);
const flags = await findFlags(runtime, oldestCompatibilityDate, newest);
await runtime.close();
writeFileSync(
  file,
  `/* oxlint-disable max-lines -- a table that nobody writes by hand */
/** Since when a flag is on without being asked for, and the name that turns it off. */
export interface CompatibilityFlag {
  since?: string;
  /** The same where \`nodejs_compat\` is on, when that is earlier. */
  withNodejsCompat?: string;
  off?: string;
  /** No program can have it: the runtime wants to be started for it. */
  experimental?: boolean;
}

/** The newest date that the installed workerd takes. */
export const newestCompatibilityDate = ${JSON.stringify(newest)};

/** Every flag of the installed workerd. Written by dev/compatibility/write-flags.ts, which asks the runtime. */
export const compatibilityFlags: Readonly<Record<string, CompatibilityFlag>> = ${JSON.stringify(flags)};
`,
);
spawnSync("oxfmt", [file], { stdio: "inherit" });
console.log(`${Object.keys(flags).length} flags, up to ${newest}`);
