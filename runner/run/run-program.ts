import { limits } from "../../contract/limits.ts";
import type { RunCall } from "../../contract/runner.ts";
import { runEventsType } from "../../contract/run-events.ts";
import type { Frame } from "../harness/frames.ts";
import { load, type LoadBindings, type Loaded } from "../load.ts";
import { buildRequest } from "./build-request.ts";
import { plainError, runtimeError, sourceError, thrownError } from "./describe-error.ts";
import { linesOf, parseFrame } from "./frames-reader.ts";
import { Report } from "./report.ts";
import { userFrames } from "./stack.ts";
import { expectTrace, type TraceException } from "./tail.ts";

/** Where one run stands while its frames are read. */
interface Progress {
  /** Whether the program came to its handler; without that there is no trace to wait for. */
  started: boolean;
  site?: string;
  /** Messages of errors that the stream has already told, so that the trace does not repeat them. */
  told: Set<string>;
}

async function tell(
  frame: Frame,
  report: Report,
  progress: Progress,
  loaded: Loaded,
  files: Set<string>,
  began: number,
) {
  switch (frame.type) {
    case "start":
      progress.started = true;
      report.coldStart = frame.cold;
      report.loadMs = frame.cold ? performance.now() - began : 0;
      if (frame.site !== undefined) progress.site = frame.site;
      return true;
    case "log":
      await report.log(frame.level, frame.text);
      return true;
    case "response":
      await report.response(frame);
      return true;
    case "body":
      return report.body(frame);
    case "error":
      progress.told.add(frame.message);
      await report.error(thrownError(frame, files, loaded.shelf));
      return true;
    case "no-server":
      await report.error(plainError("no-server"));
      return true;
    case "done":
      return true;
  }
}

async function readRun(
  call: RunCall,
  run: string,
  loaded: Loaded,
  report: Report,
  abort: AbortController,
): Promise<void> {
  const files = new Set(Object.keys(call.program.files));
  const progress: Progress = { started: false, told: new Set() };
  const trace = expectTrace(run);
  const began = performance.now();
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    abort.abort();
  }, limits.wallClockMs);
  try {
    const entrypoint = loaded.worker.getEntrypoint("Run", { props: { run } });
    const response = await entrypoint.fetch(buildRequest(call.request), { signal: abort.signal });
    for await (const line of linesOf(response.body ?? new ReadableStream())) {
      const frame = parseFrame(line);
      if (frame === undefined) continue;
      if (await tell(frame, report, progress, loaded, files, began)) continue;
      abort.abort();
      return;
    }
  } catch (error) {
    if (late) return await report.error(plainError("timeout", siteOf(progress, files)));
    const body = runtimeError(error, files, loaded.shelf);
    progress.told.add(error instanceof Error ? error.message : String(error));
    await report.error(body.file === undefined ? { ...body, ...siteOf(progress, files) } : body);
  } finally {
    clearTimeout(deadline);
  }
  if (progress.started) await tellTrace(await trace(), progress, report, loaded, files);
}

/** Errors that happened outside the handler: in timers, or in promises that nobody awaited. */
async function tellTrace(
  exceptions: TraceException[],
  progress: Progress,
  report: Report,
  loaded: Loaded,
  files: Set<string>,
) {
  for (const exception of exceptions) {
    if (progress.told.has(exception.message)) continue;
    await report.error(thrownError({ phase: "request", ...exception }, files, loaded.shelf));
  }
}

function siteOf({ site }: Progress, files: Set<string>) {
  return site === undefined ? undefined : userFrames(site, files).place;
}

async function execute(call: RunCall, bindings: LoadBindings, report: Report): Promise<void> {
  const abort = new AbortController();
  try {
    const loaded = await load(call.program, bindings);
    report.compileMs = loaded.compileMs;
    if ("failure" in loaded) await report.error(sourceError(loaded.failure));
    else await readRun(call, crypto.randomUUID(), loaded, report, abort);
    await report.end();
  } finally {
    abort.abort();
  }
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
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const work = execute(call, bindings, new Report(writer)).catch(async (error: unknown) => {
    failed(error);
    await writer.abort(error).catch(() => undefined);
  });
  waitUntil(work);
  return new Response(readable, {
    headers: { "content-type": runEventsType, "cache-control": "no-store" },
  });
}
