import { build } from "esbuild";
import type { Miniflare } from "miniflare";
import * as v from "valibot";
import { Outcome } from "../../contract/outcome.ts";
import { startHost } from "../hosts/start.ts";
import { type Asked, echoPrefix } from "./asked.ts";
import { newestDate } from "./boundary-dates.ts";
import { proofEntry } from "./proof-program.ts";

/** A setting with everything said. */
export interface WholeSetting {
  date: string;
  flags: readonly string[];
}

export interface ProbedWorkerd {
  /** Where a Node finds the echo origin; without a slash at its end. */
  echo: string;
  /** What a program answers whose entry is proof.js: one outcome, or of more turns the list as a value. */
  run(files: Record<string, string>, setting: WholeSetting, turns?: number): Promise<Outcome>;
  close(): Promise<void>;
}

async function bundledHost(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["probes/measure/host-worker.ts"],
    bundle: true,
    format: "esm",
    target: "es2024",
    external: ["node:*", "cloudflare:*"],
    conditions: ["workerd", "worker", "browser"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Asks again where the connection was closed: workerd ends those that were idle for a while, as one is taken up. */
async function ask(miniflare: Miniflare, body: string): Promise<unknown> {
  const send = () => miniflare.dispatchFetch("http://probes/", { method: "POST", body });
  const response = await send().catch(send);
  return await response.json();
}

/**
 * Starts the installed workerd with the loader, for probes. `MINIFLARE_WORKERD_PATH` names another binary.
 * @param hostDate what the host itself runs at: an older binary does not know the newest
 */
export async function startWorkerd(hostDate = newestDate): Promise<ProbedWorkerd> {
  const miniflare = await startHost({
    name: "probes",
    modules: true,
    script: await bundledHost(),
    compatibilityDate: hostDate,
    bindings: { EGRESS_ALLOW: "", ORIGIN: "https://berth.example", RUN_HOST: "run.example" },
    workerLoaders: { LOADER: {} },
  });
  const url = await miniflare.ready;
  return {
    echo: new URL(echoPrefix, url).href.slice(0, -1),
    async run(files, { date, flags }, turns = 1) {
      const asked: Asked = { date, flags, mainModule: proofEntry, files, turns };
      const outcomes = v.parse(v.array(Outcome), await ask(miniflare, JSON.stringify(asked)));
      const [first] = outcomes;
      if (first === undefined) throw new Error("A program gave no outcome.");
      return turns === 1 || "refused" in first ? first : v.parse(Outcome, { value: outcomes });
    },
    close: () => miniflare.dispose(),
  };
}
