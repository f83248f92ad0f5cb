import { limits } from "../../contract/limits.ts";
import { type LiveCall, liveFailureHeader } from "../../contract/runner.ts";
import { type Loaded, load, type LoadBindings } from "../load.ts";
import {
  type ErrorBody,
  plainError,
  runtimeError,
  sourceError,
  thrownError,
} from "./describe-error.ts";
import { parseFrame } from "./frames-reader.ts";
import { noServerAt } from "./no-server-at.ts";
import { type Bounds, type BoundsWatch, watchBounds } from "./live-bounds.ts";
import { type LiveBody, liveRequest, streamFor } from "./live-request.ts";
import { bridge } from "./live-socket.ts";
import { passBody } from "./live-stream.ts";

const bounds: Bounds = {
  answer: limits.wallClockMs,
  idle: limits.liveIdleMs,
  total: limits.liveTotalMs,
};

function failure(body: ErrorBody, status = 500): Response {
  return Response.json(body, { status, headers: { [liveFailureHeader]: body.kind } });
}

/** What goes to the client, when the last of it has gone, and how it is ended before. */
interface Answer {
  response: Response;
  sent: Promise<unknown>;
  end: () => void;
}

function socketAnswer({ headers }: Response, program: WebSocket, watch: BoundsWatch): Answer {
  const { socket, closed, end } = bridge(program, watch);
  return {
    response: new Response(null, { status: 101, headers, webSocket: socket }),
    sent: closed,
    end: () => end("This WebSocket has reached a limit of time."),
  };
}

function bodyAnswer(response: Response, watch: BoundsWatch): Answer {
  const { status, statusText, body } = response;
  const headers = new Headers(response.headers);
  headers.delete(liveFailureHeader);
  const init = { status, statusText, headers, encodeBody: "manual" } as const;
  if (body === null) {
    return { response: new Response(null, init), sent: Promise.resolve(), end: () => undefined };
  }
  const through = streamFor(headers);
  return {
    response: new Response(through.readable, init),
    ...passBody(body, through.writable, watch),
  };
}

async function harnessFailure(
  response: Response,
  { port }: LiveCall,
  { shelf, sources }: Loaded,
): Promise<Response> {
  const frame = parseFrame(await response.text());
  if (frame?.type === "error") return failure(thrownError(frame, sources, shelf));
  if (port === undefined) return failure(plainError("no-server"));
  return failure(noServerAt(port, frame?.type === "no-server" ? frame.ports : []), 404);
}

/**
 * Answers a live request with the program's own response, streaming both ways, or with why there is none.
 * `waitUntil` hears how long it takes until the last byte.
 */
export async function serveLive(
  call: LiveCall,
  body: LiveBody,
  bindings: LoadBindings,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const loaded = await load(call.program, bindings);
  if ("failure" in loaded) return failure(sourceError(loaded.failure));
  const abort = new AbortController();
  let end = () => abort.abort();
  const watch = watchBounds(bounds, () => end());
  try {
    const response = await loaded.worker
      .getEntrypoint(undefined, { props: call.port === undefined ? {} : { port: call.port } })
      .fetch(liveRequest(call, body, watch), { signal: abort.signal });
    if (response.headers.get("x-berth-harness") === "failure") {
      watch.stop();
      return await harnessFailure(response, call, loaded);
    }
    watch.begun();
    const socket = response.webSocket;
    const answer =
      socket === null ? bodyAnswer(response, watch) : socketAnswer(response, socket, watch);
    ({ end } = answer);
    waitUntil(answer.sent.finally(watch.stop));
    return answer.response;
  } catch (error) {
    watch.stop();
    if (abort.signal.aborted) return failure(plainError("timeout"));
    return failure(runtimeError(error, loaded.sources, loaded.shelf));
  }
}
