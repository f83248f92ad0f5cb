import type { RunCall } from "../../contract/runner.ts";
import { runEventsType } from "../../contract/run-events.ts";
import { load, type LoadBindings } from "../load.ts";
import { sourceError } from "./describe-error.ts";
import { readRun } from "./read-run.ts";
import { Report } from "./report.ts";

async function execute(
  call: RunCall,
  bindings: LoadBindings,
  report: Report,
  abort: AbortController,
): Promise<void> {
  const loaded = await load(call.program, bindings);
  report.compileMs = loaded.compileMs;
  await report.findings(loaded.findings);
  if ("failure" in loaded) await report.error(sourceError(loaded.failure));
  else await readRun(call, loaded, report, abort);
  await report.end();
}

/**
 * Runs a program for one request and answers at once with the stream of its events. `waitUntil` keeps
 * the run going while the stream is read; `failed` hears of failures that are ours.
 */
export function runProgram(
  call: RunCall,
  bindings: LoadBindings,
  waitUntil: (work: Promise<unknown>) => void,
  failed: (error: unknown) => void,
): Response {
  // The runtime's own kind of stream: of one made by JavaScript the writer never hears that the reader left.
  const { readable, writable } = new IdentityTransformStream();
  const writer = writable.getWriter();
  const abort = new AbortController();
  let unread = false;
  // A reader that leaves ends the run: nobody is there to be told of it, and it is no failure.
  writer.closed.catch(() => {
    unread = true;
    abort.abort();
  });
  const work = execute(call, bindings, new Report(writer, call.program.files), abort).catch(
    async (error: unknown) => {
      abort.abort();
      if (unread) return;
      failed(error);
      await writer.abort(error).catch(() => undefined);
    },
  );
  waitUntil(work);
  return new Response(readable, {
    headers: { "content-type": runEventsType, "cache-control": "no-store" },
  });
}
