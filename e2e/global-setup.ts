import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../dev/migrate.ts";

export interface RunningStack {
  name: "built" | "dev";
  origin: string;
  /** Answers with a StackStatus. */
  statusUrl: string;
}

/** What the test files of one worker talk to: nobody else freezes its runner or uses up its limits. */
export type StackPair = Record<RunningStack["name"], RunningStack>;

declare module "vitest" {
  interface ProvidedContext {
    /** In the order of Vitest's workers. */
    stackPairs: StackPair[];
  }
}

/** The environment without what Vitest and npm have put into it: a stack runs as its command starts it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITE.*|BERTH_.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST)$/.test(name),
  );
  return Object.fromEntries(kept);
}

async function start(
  name: RunningStack["name"],
  state: string,
): Promise<{ child: ChildProcess; stack: RunningStack }> {
  const child = fork(new URL("./serve-stack.ts", import.meta.url), [name, state], {
    env: plainEnvironment(),
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const stopped = once(child, "exit").then(([code]) => {
    throw new Error(`The ${name} stack ended before it was ready (exit code ${String(code)}).`);
  });
  const [address] = await Promise.race([once(child, "message"), stopped]);
  return { child, stack: { name, ...address } };
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.disconnect();
  await exited;
}

/**
 * Starts the stack as built and as the dev server, once for each worker, each with a database of its own.
 * The build is there already. One after the other: all write the runner's bundle first.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "berth-e2e-"));
  const children: ChildProcess[] = [];
  const migrated = join(folder, "migrated");
  migrate(migrated);
  const startOne = async (name: RunningStack["name"], worker: number) => {
    const state = join(folder, name, String(worker));
    cpSync(migrated, state, { recursive: true });
    const { child, stack } = await start(name, state);
    children.push(child);
    return stack;
  };
  const pairs: StackPair[] = [];
  for (let worker = 1; worker <= project.config.maxWorkers; worker += 1) {
    const built = await startOne("built", worker);
    pairs.push({ built, dev: await startOne("dev", worker) });
  }
  project.provide("stackPairs", pairs);
  return async () => {
    await Promise.all(children.map(stop));
    rmSync(folder, { recursive: true, force: true });
  };
}
