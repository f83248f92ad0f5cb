import { WorkerEntrypoint } from "cloudflare:workers";
import * as v from "valibot";
import { apiBodyBytes } from "../contract/limits.ts";
import { CheckCall, LiveCall, RunCall, runnerPaths } from "../contract/runner.ts";
import { readProject } from "./check/read-project.ts";
import { passOutbound } from "./egress/gateway.ts";
import { egressText, policyFor } from "./egress/settings.ts";
import { type LoadBindings, loadedPrograms } from "./load.ts";
import { locateLoop } from "./locate/locate-loop.ts";
import { logError } from "./log.ts";
import { isCall, readCall } from "./read-call.ts";
import { serveLive } from "./run/live.ts";
import { runProgram } from "./run/run-program.ts";
import { deliverTraces } from "./run/tail.ts";

const calls = new Set<string>([
  runnerPaths.runs,
  runnerPaths.live,
  runnerPaths.locate,
  runnerPaths.check,
]);

/** Calls under way: while there are any, the process must not be replaced, and its memory is in use. */
let active = 0;

/** Receives what the runtime traced of each program; a plain stub, equal for all runs. */
export class Tail extends WorkerEntrypoint {
  override tail(traces: TraceItem[]): void {
    deliverTraces(traces);
  }
}

/**
 * Receives every request that leaves a program. It has no `connect`, and that is what refuses raw sockets.
 * A program that is only searched for a loop reaches the echo origin alone.
 */
export class Gateway extends WorkerEntrypoint<Env, { echoOnly?: boolean }> {
  override fetch(request: Request): Promise<Response> {
    return passOutbound(request, policyFor(this.env, this.ctx.props.echoOnly));
  }
}

/** The stubs are made when a program is loaded: a run of one that is loaded already needs none of them. */
function bindingsOf(env: Env, { exports }: ExecutionContext): LoadBindings {
  return {
    loader: env.LOADER,
    assets: env.SHELF,
    get tail() {
      return exports.Tail({});
    },
    get gateway() {
      return exports.Gateway({ props: {} });
    },
    get echoOnly() {
      return exports.Gateway({ props: { echoOnly: true } });
    },
    egress: egressText(env),
  };
}

async function call(
  request: Request,
  env: Env,
  ctx: ExecutionContext,
  counted: (work: Promise<unknown>) => void,
): Promise<Response> {
  const bindings = bindingsOf(env, ctx);
  const { line, ...body } = await readCall(request, apiBodyBytes * 2);
  const parsed: unknown = JSON.parse(line);
  const { pathname } = new URL(request.url);
  if (pathname === runnerPaths.live) {
    return serveLive(v.parse(LiveCall, parsed), body, bindings, counted);
  }
  if (pathname === runnerPaths.check) {
    return Response.json(readProject(v.parse(CheckCall, parsed)));
  }
  const run = v.parse(RunCall, parsed);
  if (pathname === runnerPaths.locate) return Response.json(await locateLoop(run, bindings));
  return runProgram(run, bindings, counted, (error) => logError("run", error));
}

/** Calls come from the app only, over its service binding; this Worker has no address of its own. */
export default {
  async fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (pathname === runnerPaths.health) {
      return Response.json({ ok: true, programs: loadedPrograms(), active });
    }
    if (!calls.has(pathname) || !isCall(request)) return new Response(null, { status: 404 });
    const counted = (work: Promise<unknown>) => {
      active += 1;
      ctx.waitUntil(work.finally(() => (active -= 1)).catch(() => undefined));
    };
    try {
      const answer = call(request, env, ctx, counted);
      counted(answer);
      return await answer;
    } catch (error) {
      logError("call", error);
      return new Response(null, { status: 500 });
    }
  },
} satisfies ExportedHandler<Env>;
