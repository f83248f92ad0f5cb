import { build } from "esbuild";
import * as v from "valibot";
import { Outcome } from "../../contract/outcome.ts";
import { startHost } from "../hosts/start.ts";
import { type Asked, echoPrefix } from "./asked.ts";
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

/** Starts the installed workerd with the loader, for probes. `MINIFLARE_WORKERD_PATH` names another binary. */
export async function startWorkerd(): Promise<ProbedWorkerd> {
  const miniflare = await startHost({
    name: "probes",
    modules: true,
    script: await bundledHost(),
    compatibilityDate: "2026-10-01",
    bindings: { EGRESS_ALLOW: "", ORIGIN: "https://berth.example", RUN_HOST: "run.example" },
    workerLoaders: { LOADER: {} },
  });
  const url = await miniflare.ready;
  return {
    echo: new URL(echoPrefix, url).href.slice(0, -1),
    async run(files, { date, flags }, turns = 1) {
      const asked: Asked = { date, flags, mainModule: proofEntry, files, turns };
      const response = await miniflare.dispatchFetch("http://probes/", {
        method: "POST",
        body: JSON.stringify(asked),
      });
      const outcomes = v.parse(v.array(Outcome), await response.json());
      const [first] = outcomes;
      if (first === undefined) throw new Error("A program gave no outcome.");
      return turns === 1 || "refused" in first ? first : v.parse(Outcome, { value: outcomes });
    },
    close: () => miniflare.dispose(),
  };
}
