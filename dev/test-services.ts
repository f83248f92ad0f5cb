import type { TestProject } from "vitest/node";
import { buildRunner, runnerBundle } from "./build-runner.ts";
import { superviseRunner } from "./supervisor.ts";
import { startTurnstileEmulator } from "./turnstile/emulator.ts";

declare module "vitest" {
  interface ProvidedContext {
    runnerUrl: string;
    supervisorUrl: string;
    turnstileUrl: string;
  }
}

/** Starts what tests talk to over HTTP: the supervised runner and the Turnstile emulator. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildRunner();
  const [runner, turnstile] = await Promise.all([
    superviseRunner({ bundle: runnerBundle }),
    startTurnstileEmulator(),
  ]);
  project.provide("runnerUrl", runner.url);
  project.provide("supervisorUrl", runner.statusUrl);
  project.provide("turnstileUrl", turnstile.url);
  return async () => {
    await Promise.all([runner.close(), turnstile.close()]);
  };
}
