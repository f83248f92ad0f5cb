/** The environment with the files of the client, which another origin may serve in the place of ASSETS. */
export interface ClientEnv extends Env {
  CLIENT: Pick<Fetcher, "fetch">;
}
