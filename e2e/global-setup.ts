import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

export interface RunningStack {
  name: "built" | "dev";
  origin: string;
  /** Answers with a StackStatus. */
  statusUrl: string;
}

declare module "vitest" {
  interface ProvidedContext {
    builtStack: RunningStack;
    devStack: RunningStack;
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
 * Starts the stack twice, as built and as the dev server, each with a database of its own. The build is
 * there already. One after the other: both write the runner's bundle first.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "berth-e2e-"));
  const built = await start("built", join(folder, "built/state"));
  const dev = await start("dev", join(folder, "dev/state"));
  project.provide("builtStack", built.stack);
  project.provide("devStack", dev.stack);
  return async () => {
    await Promise.all([stop(built.child), stop(dev.child)]);
    rmSync(folder, { recursive: true, force: true });
  };
}
