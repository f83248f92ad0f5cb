import { readFileSync } from "node:fs";

/** Linux counts in hundredths of a second on every architecture that Node.js runs on. */
const tickMs = 10;

/**
 * Name, parent and milliseconds of CPU (user and system, of all threads) of a process; undefined once it is
 * gone, and where the system does not tell (only Linux does).
 */
export function processStat(pid: number) {
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
