import { liveCallHeader } from "../contract/runner.ts";

/** Whether a request carries a call: in its body, or in a header when it is to become a WebSocket. */
export function isCall({ method, headers }: Request): boolean {
  return method === "POST" || headers.has(liveCallHeader.name);
}

interface Call {
  line: string;
  /** What came with the line's last part. */
  first: Uint8Array;
  rest: ReadableStream<Uint8Array>;
}

/** A call as its line of JSON, and the bytes behind that. */
export async function readCall({ headers, body }: Request, lineMost: number): Promise<Call> {
  const packed = headers.get(liveCallHeader.name);
  if (packed === null) return readLine(body ?? emptyStream(), lineMost);
  const bytes = new Blob([Uint8Array.fromBase64(packed)]).stream();
  const line = await new Response(bytes.pipeThrough(new DecompressionStream("deflate-raw"))).text();
  return { line, first: new Uint8Array(0), rest: emptyStream() };
}

function emptyStream(): ReadableStream<Uint8Array> {
  return new Blob([]).stream();
}

/** The first line of a body, and the bytes behind it as a stream that is read only when it is wanted. */
async function readLine(body: ReadableStream<Uint8Array>, lineMost: number): Promise<Call> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let line = "";
  let length = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new RangeError("The call has no complete first line.");
    const end = value.indexOf(10);
    if (end === -1) {
      line += decoder.decode(value, { stream: true });
      length += value.length;
      if (length > lineMost) throw new RangeError("The call's first line is too long.");
      continue;
    }
    line += decoder.decode(value.subarray(0, end));
    reader.releaseLock();
    return { line, first: value.slice(end + 1), rest: body };
  }
}
