import { buildRunner, runnerBundle } from "./build-runner.ts";
import { clearanceSecret } from "./local-secret.ts";
import type { LocalVars } from "./local-vars.ts";
import { superviseRunner } from "./supervisor.ts";
import { startTurnstileEmulator } from "./turnstile/emulator.ts";

export interface Services {
  runnerPid(): number;
  close(): Promise<void>;
}

/** Keys that Turnstile documents for tests; the emulator takes them as Cloudflare does. */
const testKeys = {
  site: "1x00000000000000000000AA",
  secret: "1x0000000000000000000000000000000AA",
};

/**
 * Starts what the app needs beside it, the supervised runner and the Turnstile emulator, and gives the
 * variables with which an app at `port` finds them. Secrets go into the environment, where Wrangler reads
 * them unless a .dev.vars file holds the developer's own.
 */
export async function startServices(port: number): Promise<Services & { vars: LocalVars }> {
  await buildRunner();
  const [runner, turnstile] = await Promise.all([
    superviseRunner({ bundle: runnerBundle }),
    startTurnstileEmulator(),
  ]);
  // Wrangler would say at every start that it has found the secrets; its errors are still told.
  process.env["WRANGLER_LOG"] ??= "error";
  process.env["TURNSTILE_SECRET_KEY"] ??= testKeys.secret;
  process.env["CLEARANCE_SECRET"] ??= clearanceSecret();
  return {
    vars: {
      app: {
        ORIGIN: `http://localhost:${port}`,
        RUN_HOST: `localhost:${port}`,
        TURNSTILE_SITE_KEY: testKeys.site,
        TURNSTILE_SCRIPT_URL: `${turnstile.url}/turnstile/v0/api.js`,
        TURNSTILE_VERIFY_URL: `${turnstile.url}/turnstile/v0/siteverify`,
      },
      runnerLink: { RUNNER_URL: runner.url, SUPERVISOR_URL: runner.statusUrl },
    },
    runnerPid: () => runner.pid(),
    close: async () => {
      await Promise.all([runner.close(), turnstile.close()]);
    },
  };
}
