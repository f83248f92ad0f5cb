import { WorkerEntrypoint } from "cloudflare:workers";
import { sendBody } from "./body-frames.ts";
import { captureConsole } from "./console.ts";
import { findHandler, type Handler } from "./find-handler.ts";
import { errorFrame, type Frame, openFrames } from "./frames.ts";
import { programDefinition, requireFile } from "./require.ts";
import { currentRequest, takeStartupLines } from "./request-log.ts";
import { watchRejections } from "./rejections.ts";
import { watchServers } from "./servers.ts";

export { log } from "./request-log.ts";
export { define, requireFile } from "./require.ts";

/** Before any file of the program runs: its console, its servers and its stacks are watched. */
const nativeLog = console.log;
Error.stackTraceLimit = 30;
captureConsole();
watchServers();
watchRejections();

let exported: unknown;
let startupError: Frame | undefined;
let cold = true;

/**
 * Evaluates the program. What it throws is kept for the first request to tell, together with the lines
 * it logged; only what does not compile is thrown on, because then the runtime says where.
 */
export async function boot(importProgram: () => Promise<unknown>): Promise<void> {
  await importProgram();
  const { entry, entryFormat, importEntry } = programDefinition();
  try {
    exported = entryFormat === "esm" ? await importEntry() : requireFile(entry);
    // `async function main() { …; server.listen() }` goes on in microtasks.
    for (let turn = 0; turn < 20; turn += 1) await undefined;
    if (exported instanceof Promise) exported = await exported;
  } catch (error) {
    startupError = errorFrame(error, "startup");
  }
}

/** Servers that begin to listen only after I/O of the first request get this many turns of 5 ms. */
const lateTurns = 20;

async function handlerFor(request: Request): Promise<Handler | undefined> {
  const host = request.headers.get("host");
  for (let turn = 0; turn < lateTurns; turn += 1) {
    const found = findHandler(exported, host);
    if (found !== undefined) return found;
    await scheduler.wait(5);
  }
  return undefined;
}

/** Plain requests, for the live URL: the program's own response, or a failure marked by a header. */
export const handler = {
  async fetch(request: Request, env: unknown, ctx: ExecutionContext): Promise<Response> {
    cold = false;
    if (startupError !== undefined) return failure(startupError);
    try {
      const found = await handlerFor(request);
      return found === undefined
        ? failure({ type: "no-server" })
        : await found.fetch(request, env, ctx);
    } catch (error) {
      return failure(errorFrame(error, "request"));
    }
  },
};

function failure(frame: Frame): Response {
  return Response.json(frame, { status: 500, headers: { "x-berth-harness": "failure" } });
}

/** Reported requests: everything that happens comes as frames, in order, in one stream. */
export class Run extends WorkerEntrypoint<unknown, { run: string }> {
  override fetch(request: Request): Response {
    const { readable, emit, close } = openFrames();
    // The tail worker learns from this line which run its trace belongs to; no header or URL shows it.
    nativeLog("berth-run", this.ctx.props.run);
    const report = currentRequest.run(emit, async () => {
      await this.#report(request, emit);
      await close();
    });
    // A reader that went away has ended the run; there is nobody left to tell.
    report.catch(() => undefined);
    return new Response(readable, { headers: { "content-encoding": "identity" } });
  }

  async #report(request: Request, emit: (frame: Frame) => Promise<void>): Promise<void> {
    const first = cold;
    cold = false;
    const lines = takeStartupLines();
    if (startupError !== undefined) {
      await emit({ type: "start", cold: first });
      for (const line of lines) await emit(line);
      return emit(startupError);
    }
    try {
      const found = await handlerFor(request);
      await emit({
        type: "start",
        cold: first,
        ...(found?.site === undefined ? {} : { site: found.site }),
      });
      for (const line of lines) await emit(line);
      if (found === undefined) return await emit({ type: "no-server" });
      const response = await found.fetch(request, this.env, this.ctx);
      const { status, statusText, headers } = response;
      await emit({ type: "response", status, statusText, headers: [...headers] });
      await sendBody(response, emit);
      await emit({ type: "done" });
    } catch (error) {
      await emit(errorFrame(error, "request"));
    }
  }
}
