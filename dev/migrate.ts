import { execFileSync } from "node:child_process";

/** Brings the local D1 up to date; data stays. `state` is where Wrangler keeps it. */
export function migrate(state: string): void {
  execFileSync(
    "wrangler",
    ["d1", "migrations", "apply", "berth", "--local", "--persist-to", state],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" },
    },
  );
}
