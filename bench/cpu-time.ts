import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second on every architecture that Node.js runs on. */
const tickMs = 10;

/** Name, parent and milliseconds of CPU (user and system) of a process; undefined once it is gone. */
function statOf(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name is in brackets and may hold anything, brackets and spaces too.
    const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const cpuMs = (Number(fields[11]) + Number(fields[12])) * tickMs;
    return { name, parent: Number(fields[1]), cpuMs };
  } catch {
    return undefined;
  }
}

/** The workerd processes that this process has started. */
export function workerdPids(): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0)
    .filter((pid) => {
      const stat = statOf(pid);
      return stat?.name === "workerd" && stat.parent === process.pid;
    });
}

/** Milliseconds of CPU that a process has used so far, in all of its threads. */
export function cpuMillis(pid: number): number {
  return statOf(pid)?.cpuMs ?? 0;
}
