import type { Program } from "../contract/program.ts";
import { compile, mainModule } from "../runner/program/compile.ts";
import { openShelf } from "../runner/program/shelf.ts";

interface DirectEnv {
  LOADER: WorkerLoader;
  SHELF: Fetcher;
  /** As JSON. */
  PROGRAM: string;
  PATH: string;
  COMPATIBILITY_DATE: string;
}

let code: WorkerLoaderWorkerCode | undefined;

async function compileOnce(env: DirectEnv): Promise<WorkerLoaderWorkerCode> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by direct-host.ts
  const program = JSON.parse(env.PROGRAM) as Program;
  const compiled = await compile(program, await openShelf(env.SHELF));
  if ("failure" in compiled) throw new Error(compiled.failure.message);
  return {
    compatibilityDate: env.COMPATIBILITY_DATE,
    mainModule,
    modules: compiled.modules,
    globalOutbound: null,
  };
}

/** Calls a program's Dynamic Worker with nothing between: what a run is compared with. */
export default {
  async fetch(request: Request, env: DirectEnv): Promise<Response> {
    const ready = (code ??= await compileOnce(env));
    const name = new URL(request.url).searchParams.get("isolate") ?? "warm";
    const sent = new Request(`http://localhost${env.PATH}`, { headers: { host: "localhost" } });
    return env.LOADER.get(name, () => ready)
      .getEntrypoint()
      .fetch(sent);
  },
};
