import type { Runner } from "../runs/runner.ts";

/** The environment as the API takes it: of the two that may be stood in for, it calls `fetch` alone. */
export interface ClientEnv extends Omit<Env, "RUNNER"> {
  /** The files of the client, which another origin may serve in the place of ASSETS. */
  CLIENT: Pick<Fetcher, "fetch">;
  RUNNER: Runner;
}
