import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import { startBuilt } from "../dev/built-stack.ts";
import { startDev } from "../dev/dev-stack.ts";
import { residentBytes } from "../dev/process-memory.ts";
import type { Stack } from "../dev/stack.ts";

/** What a test may ask of a stack from outside. */
export interface StackStatus {
  runnerPid: number;
  /** Resident memory of the app's own workerd; 0 where the system does not tell. */
  appBytes: number;
}

/** The processes this one has started; none where the system does not tell. */
function children(): number[] {
  try {
    const list = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8");
    return list.split(" ").map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

function isWorkerd(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("workerd");
  } catch {
    return false;
  }
}

/** The app's own processes: there from the start, while those of the runner come and go. */
function appPids(stack: Stack): number[] {
  return children().filter((pid) => pid !== stack.runnerPid() && isWorkerd(pid));
}

/**
 * One stack in a process of its own, since the variables of a dev server are those of its process, and
 * Vitest has put its own there. It lives as long as the process that forked it.
 */
const [kind, state = "", ...ports] = process.argv.slice(2);
const [port = 0, statusPort = 0] = ports.map(Number);
const stack =
  kind === "dev"
    ? await startDev({ port, state, cacheDir: join("node_modules/.vite/e2e", basename(state)) })
    : await startBuilt({ port, state });
const app = appPids(stack);
function statusNow(): StackStatus {
  const appBytes = app.reduce((sum, pid) => sum + residentBytes(pid), 0);
  return { runnerPid: stack.runnerPid(), appBytes };
}
const status = createServer((_, response) => response.end(JSON.stringify(statusNow())));
await new Promise<void>((resolve) => status.listen(statusPort, "127.0.0.1", resolve));
process.once("disconnect", () => {
  void stack.close().finally(() => process.exit(0));
});
process.send?.("ready");
