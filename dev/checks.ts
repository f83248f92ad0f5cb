import { spawnSync } from "node:child_process";

interface Check {
  name: string;
  command: string[];
}

/** What can be said without running the app, in the order of how quickly it fails. */
const checks: Check[] = [
  { name: "format", command: ["oxfmt", "--check", "."] },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings", "."] },
  { name: "types", command: ["tsc", "-b"] },
  {
    name: "worker types are up to date",
    command: ["wrangler", "types", "--check", "--strict-vars=false"],
  },
  {
    name: "runner types are up to date",
    command: [
      "wrangler",
      "types",
      "runner/worker-configuration.d.ts",
      "-c",
      "runner/wrangler.jsonc",
      "--check",
      "--strict-vars=false",
    ],
  },
  {
    name: "og types are up to date",
    command: [
      "wrangler",
      "types",
      "og/worker-configuration.d.ts",
      "-c",
      "og/wrangler.jsonc",
      "--check",
      "--strict-vars=false",
    ],
  },
  { name: "nothing unused", command: ["knip", "--no-progress"] },
];

/** What can be said of a finished build. */
const buildChecks: Check[] = [{ name: "size of the client", command: ["size-limit"] }];

function run({ name, command }: Check): boolean {
  const [program = "", ...args] = command;
  const started = performance.now();
  const result = spawnSync(program, args, {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  const passed = result.status === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? "✓" : "✗"} ${name} (${seconds} s)`);
  if (!passed) console.log(`${result.stdout}${result.stderr}${result.error?.message ?? ""}`);
  return passed;
}

/** Runs the checks; gives how many passed and how many failed. */
export function runChecks(of: "sources" | "build"): { passed: number; failed: number } {
  const results = (of === "sources" ? checks : buildChecks).map(run);
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (import.meta.main) process.exitCode = runChecks("sources").failed === 0 ? 0 : 1;
