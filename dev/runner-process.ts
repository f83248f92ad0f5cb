import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runnerConfig } from "./runner-config.ts";

/** Path of the binary; the package is CommonJS and has no types. */
const { default: workerd }: { default: string } = createRequire(import.meta.url)("workerd");

/** How a process of the runner ended, in terms of what it means for the runs it held. */
export type ExitKind = "memory" | "runner-restarted";

export interface RunnerProcess {
  pid: number;
  kill(signal: "SIGKILL" | "SIGTERM"): void;
  exited: Promise<ExitKind>;
}

/** Starts one workerd that holds the runner. It answers a few tens of milliseconds later. */
export function startRunner(bundle: string, port: number): RunnerProcess {
  const configFile = join(dirname(bundle), `workerd-${port}.capnp`);
  writeFileSync(configFile, runnerConfig(bundle, port));
  const child: ChildProcess = spawn(workerd, ["serve", "--experimental", configFile], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-16_384);
    const ours = chunk.toString().match(/^\{"level":"error".*$/gm);
    if (ours !== null) process.stderr.write(`${ours.join("\n")}\n`);
  });
  const exited = new Promise<ExitKind>((resolve) => {
    child.once("exit", () => {
      resolve(/heap limit|out of memory/i.test(errors) ? "memory" : "runner-restarted");
    });
  });
  return { pid: child.pid ?? 0, kill: (signal) => child.kill(signal), exited };
}
