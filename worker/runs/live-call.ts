import type { Program } from "../../contract/program.ts";
import { type LiveCall, liveCallHeader, runnerPaths } from "../../contract/runner.ts";

/** A live request as the runner is told of it. */
export function liveCall(request: Request, program: Program, port?: number): LiveCall {
  return {
    program,
    ...(port === undefined ? {} : { port }),
    method: request.method,
    url: request.url,
    headers: [...request.headers].filter(([name]) => !name.startsWith("x-berth-")),
    hasBody: request.body !== null,
  };
}

export function wantsWebSocket(request: Request): boolean {
  return request.headers.get("upgrade")?.toLowerCase() === "websocket";
}

const target = `http://runner${runnerPaths.live}`;

/** The call's line of JSON, then the request's own body as it comes. */
function callBody(call: LiveCall, body: ReadableStream<Uint8Array> | null): BodyInit {
  const line = new TextEncoder().encode(`${JSON.stringify(call)}\n`);
  if (body === null) return line;
  const { readable, writable } = new IdentityTransformStream();
  const forward = async () => {
    const writer = writable.getWriter();
    await writer.write(line);
    writer.releaseLock();
    await body.pipeTo(writable);
  };
  // A client that breaks off its upload ends the call; the program sees its request aborted.
  forward().catch(() => undefined);
  return readable;
}

/** What carries a live request to the runner. */
export function postCall(request: Request, call: LiveCall): Request {
  return new Request(target, {
    method: "POST",
    redirect: "manual",
    body: callBody(call, request.body),
    signal: request.signal,
  });
}

async function packed(call: LiveCall): Promise<string> {
  const stream = new Blob([JSON.stringify(call)]).stream();
  const bytes = await new Response(
    stream.pipeThrough(new CompressionStream("deflate-raw")),
  ).bytes();
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** The same for one that becomes a WebSocket; undefined when its program is too large to go that way. */
export async function upgradeCall(request: Request, call: LiveCall): Promise<Request | undefined> {
  const text = await packed(call);
  if (text.length > liveCallHeader.mostCharacters) return undefined;
  const headers = new Headers({ upgrade: "websocket", [liveCallHeader.name]: text });
  return new Request(target, { headers, redirect: "manual", signal: request.signal });
}
