import { readdirSync } from "node:fs";
import { processStat } from "../dev/process-time.ts";

/** The workerd processes that this process has started. */
export function workerdPids(): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0)
    .filter((pid) => {
      const stat = processStat(pid);
      return stat?.name === "workerd" && stat.parent === process.pid;
    });
}

/** Milliseconds of CPU that a process has used so far, in all of its threads. */
export function cpuMillis(pid: number): number {
  return processStat(pid)?.cpuMs ?? 0;
}
