import type { TestProject } from "vitest/node";
import { buildRunner, runnerBundle } from "./build-runner.ts";
import { startStaticOrigins } from "./static-origins.ts";
import { superviseRunner } from "./supervisor.ts";
import { startTurnstileEmulator } from "./turnstile/emulator.ts";

declare module "vitest" {
  interface ProvidedContext {
    runnerUrl: string;
    supervisorUrl: string;
    turnstileUrl: string;
    /** Static hosts of the build, by how they behave: dev/static-origins.ts. */
    shellOrigins: Record<string, string>;
  }
}

/** Starts what tests talk to over HTTP: the supervised runner, the Turnstile emulator, static hosts. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildRunner();
  const [runner, turnstile, origins] = await Promise.all([
    superviseRunner({ bundle: runnerBundle }),
    startTurnstileEmulator(),
    startStaticOrigins("dist/client"),
  ]);
  project.provide("runnerUrl", runner.url);
  project.provide("supervisorUrl", runner.statusUrl);
  project.provide("turnstileUrl", turnstile.url);
  project.provide("shellOrigins", origins.urls);
  return async () => {
    await Promise.all([runner.close(), turnstile.close(), origins.close()]);
  };
}
