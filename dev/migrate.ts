import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The migrations that there are, as they stand in the file that says what a database has had. */
function migrations(): string {
  return readdirSync("migrations").toSorted().join("\n");
}

/** Whether this database has had them all: asking Wrangler itself takes seconds. */
function isUpToDate(state: string, stamp: string): boolean {
  return (
    existsSync(join(state, "v3/d1")) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === migrations()
  );
}

/** Brings the local D1 up to date; data stays. `state` is where Wrangler keeps it. */
export function migrate(state: string): void {
  const stamp = join(state, "migrated");
  if (isUpToDate(state, stamp)) return;
  execFileSync(
    "wrangler",
    ["d1", "migrations", "apply", "berth", "--local", "--persist-to", state],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" },
    },
  );
  writeFileSync(stamp, migrations());
}
