import { WorkerEntrypoint } from "cloudflare:workers";
import * as v from "valibot";
import { apiBodyBytes } from "../contract/limits.ts";
import { LiveCall, RunCall, runnerPaths } from "../contract/runner.ts";
import { type LoadBindings, loadedPrograms } from "./load.ts";
import { locateLoop } from "./locate/locate-loop.ts";
import { logError } from "./log.ts";
import { readCall } from "./read-call.ts";
import { serveLive } from "./run/live.ts";
import { runProgram } from "./run/run-program.ts";
import { deliverTraces } from "./run/tail.ts";

const calls = new Set<string>([runnerPaths.runs, runnerPaths.live, runnerPaths.locate]);

let active = 0;

/** Receives what the runtime traced of each program; a plain stub, equal for all runs. */
export class Tail extends WorkerEntrypoint {
  override tail(traces: TraceItem[]): void {
    deliverTraces(traces);
  }
}

function bindingsOf(env: Env, ctx: ExecutionContext): LoadBindings {
  return { loader: env.LOADER, assets: env.SHELF, tail: ctx.exports.Tail({}) };
}

async function call(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const bindings = bindingsOf(env, ctx);
  const { line, rest } = await readCall(request.body ?? new ReadableStream(), apiBodyBytes * 2);
  const parsed: unknown = JSON.parse(line);
  if (new URL(request.url).pathname === runnerPaths.live) {
    return serveLive(v.parse(LiveCall, parsed), rest, bindings);
  }
  const run = v.parse(RunCall, parsed);
  if (new URL(request.url).pathname === runnerPaths.locate) {
    return Response.json(await locateLoop(run, bindings));
  }
  active += 1;
  const counted = (work: Promise<unknown>) => ctx.waitUntil(work.finally(() => (active -= 1)));
  return runProgram(run, bindings, counted, (error) => logError("run", error));
}

/** Calls come from the app only, over its service binding; this Worker has no address of its own. */
export default {
  async fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (pathname === runnerPaths.health) {
      return Response.json({ ok: true, programs: loadedPrograms(), active });
    }
    if (request.method !== "POST" || !calls.has(pathname))
      return new Response(null, { status: 404 });
    try {
      return await call(request, env, ctx);
    } catch (error) {
      logError("call", error);
      return new Response(null, { status: 500 });
    }
  },
} satisfies ExportedHandler<Env>;
