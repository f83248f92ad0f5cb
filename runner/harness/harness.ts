import { WorkerEntrypoint } from "cloudflare:workers";
import { slowWriters } from "./backpressure.ts";
import { sendBody } from "./body-frames.ts";
import { checkResponse } from "./check-response.ts";
import { captureConsole } from "./console.ts";
import { captureDebugLog } from "./debug-log.ts";
import { deferredCalls, watchDeferred } from "./deferred.ts";
import { watchExit } from "./exit.ts";
import { findHandler, type Handler } from "./find-handler.ts";
import { enterFolder, watchFolder } from "./folder.ts";
import { type Emit, type ErrorFrame, errorFrame, type Frame, openFrames } from "./frames.ts";
import { watchNetwork } from "./network.ts";
import { serve } from "./network-scope.ts";
import { hideOwnFiles } from "./own-files.ts";
import { programDefinition } from "./program-table.ts";
import { letOthers } from "./let-others.ts";
import { requireFile } from "./require.ts";
import { endStartup, log, reportTo, seenAtStartup, takeStartup } from "./request-log.ts";
import { watchNoOps } from "./no-ops.ts";
import { noteRejections, watchRejections } from "./rejections.ts";
import { resolveFromFolder } from "./resolve-path.ts";
import { shareRequire } from "./shelf-require.ts";
import { scheduledHandler } from "./scheduled.ts";
import { openPorts, otherServers, type Wanted, watchServers } from "./servers.ts";
import { watchStatusText } from "./status-text.ts";
import { endWatch, startupFailure, watchGlobalScope } from "./startup-failure.ts";
import { watchUncaught } from "./uncaught.ts";
import { watchWorkAfter } from "./work-after.ts";

export { metaOf } from "./import-meta.ts";
export { loaderOf } from "./load-module.ts";
export { log } from "./request-log.ts";
export { define } from "./define.ts";
export { connectSocket } from "./network-sockets.ts";
export { createRequire, requireFile } from "./require.ts";

/** Before any file of the program runs: its console, its servers and its stacks are watched. */
// oxlint-disable-next-line no-console -- the one line that the tail worker reads goes to the runtime's own console
const nativeLog = console.log;
Error.stackTraceLimit = 30;
captureConsole();
captureDebugLog();
watchExit();
watchNetwork();
watchDeferred();
watchGlobalScope();
resolveFromFolder();
shareRequire();
watchFolder();
hideOwnFiles();
watchServers();
slowWriters();
watchStatusText();
watchRejections();
watchUncaught();
watchNoOps();
noteRejections();

let exported: unknown;
let startupError: ErrorFrame | undefined;
let cold = true;

/**
 * Evaluates the program. What it throws is kept for the first request to tell, together with the lines
 * it logged; what does not compile breaks off before this, because then the runtime says where.
 * @param entry the import of an ESM entry, already begun
 */
export async function boot(entry?: Promise<unknown>): Promise<void> {
  try {
    exported = entry === undefined ? requireFile(programDefinition().entry) : await entry;
    // `async function main() { …; server.listen() }` goes on in microtasks.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    if (exported instanceof Promise) exported = await exported;
  } catch (error) {
    startupError = errorFrame(error, "startup");
  }
}

/** Servers that begin to listen only after I/O of the first request get this many turns of 5 ms. */
const lateTurns = 20;

async function handlerFor(request: Request, wanted: Wanted): Promise<Handler | undefined> {
  const fired = scheduledHandler(exported, request);
  if (fired !== undefined) return fired;
  for (let turn = 0; turn < lateTurns; turn += 1) {
    const found = findHandler(exported, wanted);
    if (found !== undefined) return found;
    await scheduler.wait(5);
  }
  return undefined;
}

function byHost({ headers }: Request): Wanted {
  return { host: headers.get("host") };
}

/**
 * Answers what the program asks itself. The address says which server is meant, as a connection would: a gateway passes
 * on the Host header that it was called by.
 */
async function answerOwn(request: Request, env: unknown, ctx: ExecutionContext): Promise<Response> {
  const found = await handlerFor(request, { host: new URL(request.url).host });
  if (found === undefined) throw new Error("The program has no server that could answer itself.");
  return checkResponse(await found.fetch(request, env, ctx));
}

/** Whether this is the isolate's first request; whatever it is, start-up is over, and the request is where it should be. */
function takeCold(): boolean {
  endStartup();
  endWatch();
  enterFolder();
  const first = cold;
  cold = false;
  return first;
}

function noHandler(): Frame {
  return startupFailure() ?? { type: "no-server", ports: openPorts() };
}

/**
 * Takes from the program's context what is the harness's: the name of the run, and the entrypoints, by which
 * it could call itself without end.
 */
function hideHarness(ctx: object): void {
  Object.defineProperties(ctx, { props: { value: {} }, exports: { value: {} } });
}

/** What the live URL says beside the request. */
interface LiveProps {
  /** Of the server that is meant, where it is not the first. */
  port?: number;
}

/** Plain requests, for the live URL: the program's own response, or a failure marked by a header. */
export const handler = {
  async fetch(request: Request, env: unknown, ctx: ExecutionContext<LiveProps>): Promise<Response> {
    // The live host has a port of its own, which says nothing about the program's.
    const { port } = ctx.props;
    takeCold();
    hideHarness(ctx);
    if (startupError !== undefined) return failure(startupError);
    try {
      const found = await handlerFor(request, port === undefined ? "first" : { port });
      if (found === undefined) return failure(noHandler());
      const own = (asked: Request) => answerOwn(asked, env, ctx);
      return await serve(request, own, async (failed) =>
        checkResponse(await Promise.race([found.fetch(request, env, ctx), failed])),
      );
    } catch (error) {
      return failure(errorFrame(error, "request"));
    }
  },
};

function failure(frame: Frame): Response {
  return Response.json(frame, { status: 500, headers: { "x-berth-harness": "failure" } });
}

/** Reported requests: everything that happens comes as frames, in order, in one stream. */
export class Run extends WorkerEntrypoint<unknown, { run: string; head: boolean }> {
  override fetch(request: Request): Response {
    const { readable, emit, taken, close } = openFrames();
    // The tail worker learns from this line which run its trace belongs to; no header or URL shows it.
    const { run, head } = this.ctx.props;
    hideHarness(this.ctx);
    const workAfter = watchWorkAfter(this.ctx);
    nativeLog("berth-run", run);
    const asked = head ? new Request(request, { method: "HEAD" }) : request;
    // A reader that went away has ended the run; there is nobody left to tell.
    const own = (inner: Request) => answerOwn(inner, this.env, this.ctx);
    const served = () => serve(asked, own, (failed) => this.#report(asked, emit, taken, failed));
    const told = async () => {
      await served().catch((error: unknown) => emit(errorFrame(error, "request")));
      await workAfter();
    };
    reportTo(emit, told)
      .then(close)
      .catch(() => undefined);
    return new Response(readable, { headers: { "content-encoding": "identity" } });
  }

  async #report(
    request: Request,
    emit: Emit,
    taken: () => Promise<void>,
    failed: Promise<never>,
  ): Promise<void> {
    const deferred = deferredCalls();
    const start = { type: "start" as const, cold: takeCold() };
    const startup = takeStartup();
    if (startupError !== undefined) {
      for (const frame of [start, ...startup, startupError]) await emit(frame);
      return;
    }
    try {
      const found = await handlerFor(request, byHost(request));
      const site = found?.site === undefined ? {} : { site: found.site };
      for (const frame of [{ ...start, ...site }, ...startup, ...seenAtStartup()])
        await emit(frame);
      // By when the first of them arrives it is told how long the program took to load.
      if (start.cold) await taken();
      if (found === undefined) return await emit(noHandler());
      const others = start.cold ? otherServers() : undefined;
      if (others !== undefined) log("info", others);
      const response = checkResponse(
        await Promise.race([found.fetch(request, this.env, this.ctx), failed]),
      );
      const { status, statusText, headers } = response;
      await emit({ type: "response", status, statusText, headers: [...headers] });
      await sendBody(response, emit);
      await emit({ type: "done" });
      // What the program put off until after the answer: Express logs an error that nobody handled so.
      if (deferredCalls() !== deferred) await letOthers();
    } catch (error) {
      await emit(errorFrame(error, "request"));
    }
  }
}
