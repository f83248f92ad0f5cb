import { limits } from "../../contract/limits.ts";
import type { Program } from "../../contract/program.ts";
import type { RunCall } from "../../contract/runner.ts";
import type { ErrorFrame, Frame } from "../harness/frames.ts";
import type { Loaded } from "../load.ts";
import { missingExport, placeOfImport } from "../program/missing-export.ts";
import { denialIn } from "../egress/denial.ts";
import { seenFinding } from "../findings/seen-finding.ts";
import { blameDenial, isEventAlone } from "./blame-denial.ts";
import { buildRequest } from "./build-request.ts";
import { type ErrorBody, plainError, runtimeError, thrownError } from "./describe-error.ts";
import { linesOf, parseFrame } from "./frames-reader.ts";
import type { Report } from "./report.ts";
import { userFrames } from "./stack.ts";
import { expectTrace, type TraceException } from "./tail.ts";

/** Where one run stands while its frames are read. */
interface Progress {
  program: Program;
  loaded: Loaded;
  /** Whether the program came to its handler; without that there is no trace to wait for. */
  started: boolean;
  /** The stack of where the handler was given, for errors that have no place of their own. */
  site: string | undefined;
  /** Whether the program said that it is through. */
  done: boolean;
  /** The last console line that told of a refused call. */
  denied: string | undefined;
  began: number;
}

function withSite(body: ErrorBody, { site, loaded }: Progress): ErrorBody {
  if (body.file !== undefined || site === undefined) return body;
  return { ...body, ...userFrames(site, loaded.sources).place };
}

function frameError(frame: ErrorFrame, progress: Progress): ErrorBody {
  const thrown = thrownError(frame, progress.loaded.sources, progress.loaded.shelf);
  const body = blameDenial(thrown, progress.denied);
  if (frame.phase === "request") return withSite(body, progress);
  const name = missingExport(frame.message);
  if (body.file !== undefined || name === undefined) return body;
  return { ...body, ...placeOfImport(name, progress.program.files) };
}

/** Tells one frame; false when the run has to be cut. */
async function tell(frame: Frame, report: Report, progress: Progress): Promise<boolean> {
  switch (frame.type) {
    case "start":
      progress.started = true;
      report.coldStart = frame.cold;
      report.loadMs = frame.cold ? performance.now() - progress.began : 0;
      progress.site = frame.site;
      break;
    case "seen":
      report.seen(seenFinding(frame, progress.loaded.sources, progress.program.entry));
      break;
    case "log":
      if (denialIn(frame.text) !== undefined) progress.denied = frame.text;
      await report.log(frame.level, frame.text);
      break;
    case "response":
      await report.response(frame);
      break;
    case "body":
      return report.body(frame);
    case "error":
      await report.error(frameError(frame, progress));
      break;
    case "no-server":
      await report.error(plainError("no-server"));
      break;
    case "done":
      progress.done = true;
      break;
  }
  return true;
}

function exceptionsIn(trace: TraceException[], progress: Progress): ErrorBody[] {
  const { shelf, sources } = progress.loaded;
  return trace
    .filter((exception) => !isEventAlone(exception))
    .map((exception) =>
      withSite(thrownError({ phase: "request", ...exception }, sources, shelf), progress),
    );
}

/** What the stream did not say: errors in timers and in promises that nobody awaited, and why it broke off. */
async function tellRest(
  exceptions: ErrorBody[],
  broken: ErrorBody | undefined,
  report: Report,
  denied: string | undefined,
): Promise<void> {
  // That nothing answered is the effect; where anything was thrown, that is the cause.
  for (const body of exceptions.filter(({ kind }) => kind !== "hung")) await report.error(body);
  const effect = broken ?? exceptions[0];
  if (!report.failed && effect !== undefined) await report.error(blameDenial(effect, denied));
}

function linesIn({ body }: Response): AsyncIterable<string> {
  if (body === null) throw new TypeError("A reported run has a body of frames.");
  return linesOf(body);
}

/** Sends the request to the loaded program and tells everything that comes of it. */
export async function readRun(
  call: RunCall,
  loaded: Loaded,
  report: Report,
  abort: AbortController,
): Promise<void> {
  const { program } = call;
  const { shelf, sources } = loaded;
  const began = performance.now();
  const unknown = { site: undefined, denied: undefined, done: false };
  const progress: Progress = { program, loaded, started: false, ...unknown, began };
  const run = crypto.randomUUID();
  // The answer to HEAD has no body, but the frames need one: the harness makes it HEAD again.
  const head = call.request.method.toUpperCase() === "HEAD";
  const request = buildRequest({ ...call.request, method: head ? "GET" : call.request.method });
  const trace = expectTrace(run);
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    abort.abort();
  }, limits.wallClockMs - report.elapsed);
  let broken: ErrorBody | undefined;
  try {
    const entrypoint = loaded.worker.getEntrypoint("Run", { props: { run, head } });
    const response = await entrypoint.fetch(request, { signal: abort.signal });
    for await (const line of linesIn(response)) {
      const frame = parseFrame(line);
      if (frame === undefined || (await tell(frame, report, progress))) continue;
      abort.abort();
      return;
    }
  } catch (error) {
    if (late && !progress.done)
      return await report.error(withSite(plainError("timeout"), progress));
    // What a program still does when it has answered may take longer than anybody listens to it.
    if (!late) broken = withSite(runtimeError(error, sources, shelf), progress);
  } finally {
    clearTimeout(deadline);
  }
  const exceptions = progress.started ? exceptionsIn(await trace(), progress) : [];
  // A program that took hold of its own stream may end it without a word.
  const silent = progress.done ? undefined : withSite(plainError("hung"), progress);
  await tellRest(exceptions, broken ?? silent, report, progress.denied);
}
