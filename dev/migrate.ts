import { spawn } from "node:child_process";
import { once } from "node:events";
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
export async function migrate(state: string): Promise<void> {
  const stamp = join(state, "migrated");
  if (isUpToDate(state, stamp)) return;
  const args = ["d1", "migrations", "apply", "berth", "--local", "--persist-to", state];
  const wrangler = spawn("wrangler", args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" },
  });
  const [code] = await once(wrangler, "exit");
  if (code !== 0) throw new Error(`The database could not be brought up to date (${code}).`);
  writeFileSync(stamp, migrations());
}
