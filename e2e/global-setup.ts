import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { promisedPort } from "../dev/free-port.ts";
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

/** Starts a stack at these ports, in a process of its own; comes back when it is there. */
async function start(
  name: RunningStack["name"],
  state: string,
  ports: { app: number; status: number },
  children: ChildProcess[],
): Promise<void> {
  const args = [name, state, String(ports.app), String(ports.status)];
  const child = fork(new URL("./serve-stack.ts", import.meta.url), args, {
    env: plainEnvironment(),
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  children.push(child);
  const ended = once(child, "exit").then(() => "ended");
  if ((await Promise.race([once(child, "message"), ended])) !== "ended") return;
  // Whoever waits for the stack is told in its place, and need not wait until patience ends.
  createServer((_, response) => response.writeHead(500).end())
    .listen(ports.status, "127.0.0.1")
    .unref();
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.disconnect();
  await exited;
}

/**
 * Starts the stack as built and as the dev server, once for each worker, each with a database of its own.
 * The build is there already. One after the other, beside the tests that need none of them: a test file
 * waits for its own (stacks.ts), and what a stack says when it fails is on the console.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "berth-e2e-"));
  const children: ChildProcess[] = [];
  const pairs: StackPair[] = [];
  const begin: (() => Promise<void>)[] = [];
  const taken = new Set<number>();
  const migrated = join(folder, "migrated");
  const plan = async (name: RunningStack["name"], worker: number): Promise<RunningStack> => {
    const ports = { app: await promisedPort(taken), status: await promisedPort(taken) };
    const state = join(folder, name, String(worker));
    begin.push(async () => {
      cpSync(migrated, state, { recursive: true });
      await start(name, state, ports, children);
    });
    return {
      name,
      origin: `http://localhost:${ports.app}`,
      statusUrl: `http://127.0.0.1:${ports.status}`,
    };
  };
  for (let worker = 1; worker <= project.config.maxWorkers; worker += 1)
    pairs.push({ built: await plan("built", worker), dev: await plan("dev", worker) });
  project.provide("stackPairs", pairs);
  let isOver = false;
  const started = (async () => {
    await migrate(migrated);
    for (const each of begin) if (!isOver) await each();
  })();
  return async () => {
    isOver = true;
    await started;
    await Promise.all(children.map(stop));
    rmSync(folder, { recursive: true, force: true });
  };
}
