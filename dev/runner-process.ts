import { type ChildProcess, spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type RunnerEgress, runnerConfig } from "./runner-config.ts";

/** Path of the binary; the package is CommonJS and has no types. */
const { default: workerd }: { default: string } = createRequire(import.meta.url)("workerd");

export interface RunnerExit {
  /** What the end means for the runs that the process held. */
  kind: "memory" | "runner-restarted";
  /** The last of what it wrote to its error stream. */
  errors: string;
}

export interface RunnerProcess {
  pid: number;
  kill(signal: "SIGKILL" | "SIGTERM"): void;
  exited: Promise<RunnerExit>;
}

/** Starts one workerd that holds the runner. It answers a few tens of milliseconds later. */
export function startRunner(bundle: string, port: number, egress?: RunnerEgress): RunnerProcess {
  const configFile = join(dirname(bundle), `workerd-${port}.capnp`);
  writeFileSync(configFile, runnerConfig(bundle, port, egress));
  const child: ChildProcess = spawn(workerd, ["serve", "--experimental", configFile], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-16_384);
    const ours = chunk.toString().match(/^\{"level":"error".*$/gm);
    if (ours !== null) process.stderr.write(`${ours.join("\n")}\n`);
  });
  const exited = new Promise<RunnerExit>((resolve) => {
    child.once("exit", () => {
      rmSync(configFile, { force: true });
      const memory = /heap limit|out of memory/i.test(errors);
      resolve({ kind: memory ? "memory" : "runner-restarted", errors });
    });
  });
  return { pid: child.pid ?? 0, kill: (signal) => child.kill(signal), exited };
}
