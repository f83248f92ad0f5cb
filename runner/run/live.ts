import { limits } from "../../contract/limits.ts";
import { type LiveCall, liveFailureHeader } from "../../contract/runner.ts";
import { load, type LoadBindings } from "../load.ts";
import {
  type ErrorBody,
  plainError,
  runtimeError,
  sourceError,
  thrownError,
} from "./describe-error.ts";
import { parseFrame } from "./frames-reader.ts";

function failure(body: ErrorBody): Response {
  return Response.json(body, { status: 500, headers: { [liveFailureHeader]: body.kind } });
}

/** Body of the request with its announced length, so that a program sees `Content-Length` where it was sent. */
function withLength(body: ReadableStream<Uint8Array>, length: string | null): ReadableStream {
  const bytes = Number(length);
  if (length === null || !Number.isSafeInteger(bytes)) return body;
  return body.pipeThrough(new FixedLengthStream(bytes));
}

function liveRequest(call: LiveCall, body: ReadableStream<Uint8Array>): Request {
  const headers = new Headers(call.headers);
  headers.set("host", new URL(call.url).host);
  return new Request(call.url, {
    method: call.method,
    headers,
    body: call.hasBody ? withLength(body, headers.get("content-length")) : null,
    redirect: "manual",
  });
}

/** A body as it is, and when the last of it has gone (or will not). */
function watched(response: Response): { body: ReadableStream | null; sent: Promise<void> } {
  if (response.body === null) return { body: null, sent: Promise.resolve() };
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  const through = Number.isSafeInteger(length)
    ? new FixedLengthStream(length)
    : new IdentityTransformStream();
  // A client that leaves, or a program that breaks off, ends the stream; both have heard of it by that.
  const sent = response.body.pipeTo(through.writable).catch(() => undefined);
  return { body: through.readable, sent };
}

async function answer(
  response: Response,
  call: LiveCall,
  shelf: Parameters<typeof thrownError>[2],
  waitUntil: (work: Promise<unknown>) => void,
) {
  if (response.headers.get("x-berth-harness") === "failure") {
    const frame = parseFrame(await response.text());
    const files = new Set(Object.keys(call.program.files));
    return failure(
      frame?.type === "error" ? thrownError(frame, files, shelf) : plainError("no-server"),
    );
  }
  const headers = new Headers(response.headers);
  headers.delete(liveFailureHeader);
  if (response.webSocket !== null) return response;
  const { body, sent } = watched(response);
  waitUntil(sent);
  return new Response(body, {
    status: response.status,
    statusText: response.statusText,
    headers,
    encodeBody: "manual",
  });
}

/**
 * Answers a live request with the program's own response, streaming both ways, or with why there is none.
 * `waitUntil` hears how long it takes until the last byte.
 */
export async function serveLive(
  call: LiveCall,
  body: ReadableStream<Uint8Array>,
  bindings: LoadBindings,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const loaded = await load(call.program, bindings);
  if ("failure" in loaded) return failure(sourceError(loaded.failure));
  const abort = new AbortController();
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    abort.abort();
  }, limits.wallClockMs);
  try {
    const response = await loaded.worker
      .getEntrypoint()
      .fetch(liveRequest(call, body), { signal: abort.signal });
    return await answer(response, call, loaded.shelf, waitUntil);
  } catch (error) {
    if (late) return failure(plainError("timeout"));
    return failure(runtimeError(error, new Set(Object.keys(call.program.files)), loaded.shelf));
  } finally {
    clearTimeout(deadline);
  }
}
