import type { LiveCall } from "../../contract/runner.ts";
import type { BoundsWatch } from "./live-bounds.ts";
import { passBody } from "./live-stream.ts";

/** The raw body of a live request: what came with the call already, and the rest as it comes. */
export interface LiveBody {
  first: Uint8Array;
  rest: ReadableStream<Uint8Array>;
}

/** A stream that says how long it will be, when that was announced. */
export function streamFor(headers: Headers): IdentityTransformStream {
  const length = headers.get("content-length");
  return length !== null && Number.isSafeInteger(Number(length))
    ? new FixedLengthStream(Number(length))
    : new IdentityTransformStream();
}

function bodyOf({ first, rest }: LiveBody, headers: Headers, watch: BoundsWatch): ReadableStream {
  const { readable, writable } = streamFor(headers);
  // A client that breaks off its upload ends it for the program, too.
  passBody(rest, writable, watch, first).sent.catch(() => undefined);
  return readable;
}

/** A live call as the request that the program gets; its body keeps the announced length. */
export function liveRequest(call: LiveCall, body: LiveBody, watch: BoundsWatch): Request {
  const headers = new Headers(call.headers);
  headers.set("host", new URL(call.url).host);
  return new Request(call.url, {
    method: call.method,
    headers,
    body: call.hasBody ? bodyOf(body, headers, watch) : null,
    redirect: "manual",
  });
}
