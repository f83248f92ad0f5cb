import { AsyncLocalStorage } from "node:async_hooks";
import http from "node:http";

/** How far one response is ahead of whoever reads it. */
interface Flow {
  response: http.ServerResponse | undefined;
  written: number;
  read: number;
  waiting: boolean;
  /** Emits in the context of the request, so that what a listener logs is the request's. */
  drain: () => void;
}

/** As in Node: what may be written ahead before `write` says no. */
const highWaterMark = 64 * 1024;

const chunkBytes = 64 * 1024;
/** What the runtime gives at once by itself. */
const smallBytes = 4 * 1024;

const current = new AsyncLocalStorage<Flow>();

/** The flow of each response, from its first write on, which is made where the request is served. */
const flows = new WeakMap<http.ServerResponse, Flow>();

function flowOf(response: http.ServerResponse): Flow | undefined {
  const known = flows.get(response);
  const flow = known ?? current.getStore();
  if (flow === undefined || (flow.response ?? response) !== response) return undefined;
  flow.response = response;
  flows.set(response, flow);
  return flow;
}

function bytesOf(chunk: unknown, encoding: unknown): number {
  if (chunk instanceof Uint8Array) return chunk.byteLength;
  const name = typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8";
  return Buffer.byteLength(String(chunk), name);
}

/** Whether all that was announced is written: what goes beyond is dropped, and nobody will ever read it. */
function isComplete(response: http.ServerResponse, { written }: Flow): boolean {
  return written >= Number(response.getHeader("content-length") ?? Number.POSITIVE_INFINITY);
}

/**
 * Lets `response.write` say when to wait, as in Node. The runtime's own always says to go on, and keeps all
 * that is written in memory until somebody reads it: a large file that is piped would fill the isolate.
 */
export function slowWriters(): void {
  // Dates before 2025-09-01 have no server in node:http.
  const { ServerResponse }: Partial<Pick<typeof http, "ServerResponse">> = http;
  const proto = ServerResponse?.prototype;
  if (proto === undefined) return;
  // oxlint-disable-next-line typescript/unbound-method -- called with the response it was called on
  const { write } = proto;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- overloads cannot be spelled; arguments pass unchanged
  proto.write = function (this: http.ServerResponse, ...args: unknown[]) {
    const goOn: unknown = Reflect.apply(write, this, args);
    const flow = flowOf(this);
    if (flow === undefined) return goOn;
    flow.written += bytesOf(args[0], args[1]);
    if (flow.written - flow.read <= highWaterMark || isComplete(this, flow)) return goOn;
    flow.waiting = true;
    return false;
  } as typeof proto.write;
}

function advance(flow: Flow, bytes: number): void {
  flow.read += bytes;
  if (!flow.waiting || flow.written - flow.read > highWaterMark) return;
  flow.waiting = false;
  flow.drain();
}

/** The runtime's own stream, which says how long it will be when the response does. */
function streamLike({ headers }: Response): IdentityTransformStream {
  const length = Number(headers.get("content-length") ?? Number.NaN);
  return Number.isSafeInteger(length)
    ? new FixedLengthStream(length)
    : new IdentityTransformStream();
}

/**
 * Moves what a response wrote to its reader. One buffer serves for all of it: the runtime would make a new one
 * for every read, and hundreds of megabytes of them would lie about until the next collection.
 */
async function move(
  body: ReadableStream<Uint8Array>,
  writable: WritableStream<Uint8Array>,
  flow: Flow,
): Promise<void> {
  const reader = body.getReader({ mode: "byob" });
  const writer = writable.getWriter();
  const giveUp = async (reason: unknown) => {
    await Promise.allSettled([reader.cancel(reason), writer.abort(reason)]);
  };
  // While nothing is written, only this tells that the reader has left.
  writer.closed.catch(giveUp);
  let buffer = new ArrayBuffer(chunkBytes);
  try {
    for (;;) {
      const { value, done } = await reader.read(new Uint8Array(buffer));
      if (done) break;
      await writer.write(value);
      advance(flow, value.byteLength);
      ({ buffer } = value);
    }
    await writer.close();
  } catch (reason) {
    await giveUp(reason);
  }
  advance(flow, Number.POSITIVE_INFINITY);
}

/**
 * An upload in chunks as large as Node's: the runtime gives 4 KiB at a time to a reader that brings no buffer of
 * its own, and `IncomingMessage` brings none.
 */
function widened(request: Request): Request {
  const { body } = request;
  if (body === null || Number(request.headers.get("content-length") ?? chunkBytes) <= smallBytes)
    return request;
  const reader = body.getReader({ mode: "byob" });
  const wide = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await reader.read(new Uint8Array(chunkBytes));
        if (done) controller.close();
        // The rest of the buffer would be kept as long as its beginning.
        else controller.enqueue(value.byteLength > smallBytes ? value : value.slice());
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Request(request, { method: request.method, body: wide });
}

/**
 * Serves a request by a node:http server whose `write` waits for the reader, and whose response closes when
 * the client goes away, where the flag enable_request_signal lets the runtime tell of that.
 */
export function flowing(
  request: Request,
  serve: (request: Request) => Promise<Response> | Response,
): Promise<Response> {
  const snapshot = AsyncLocalStorage.snapshot();
  const flow: Flow = {
    response: undefined,
    written: 0,
    read: 0,
    waiting: false,
    drain: () => snapshot(() => flow.response?.emit("drain")),
  };
  request.signal.addEventListener("abort", () => snapshot(() => flow.response?.destroy()));
  return current.run(flow, async () => {
    const answer = await serve(widened(request));
    // Most responses are whole by now, and nobody waits to write more.
    if (flow.response === undefined || flow.response.writableEnded) return answer;
    if (answer.body === null) {
      advance(flow, Number.POSITIVE_INFINITY);
      return answer;
    }
    const { readable, writable } = streamLike(answer);
    move(answer.body, writable, flow).catch(() => undefined);
    return new Response(readable, {
      status: answer.status,
      statusText: answer.statusText,
      headers: answer.headers,
      encodeBody: "manual",
    });
  });
}
