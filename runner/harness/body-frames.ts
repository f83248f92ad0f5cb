import type { Emit, Frame } from "./frames.ts";
import { letOthers } from "./let-others.ts";

const binaryTypes = /^(?:image|audio|video|font)\/(?!svg)|octet-stream|zip|gzip|pdf|wasm/i;

/** A large chunk is told in pieces, so that a reader that has enough can break off in between. */
const pieceBytes = 64 * 1024;
/** A body that is always ready would keep the process to itself: after so many pieces others have a turn. */
const piecesATurn = 32;

/** Sends a body as it comes: text while it is UTF-8, base64 from the first byte that is not. */
export async function sendBody(response: Response, emit: Emit): Promise<void> {
  if (response.body === null) return;
  const { frameOf, rest } = framing(response.headers);
  let pieces = 0;
  for await (const chunk of response.body) {
    const bytes = toBytes(chunk);
    for (let start = 0; start < bytes.length; start += pieceBytes) {
      const frame = frameOf(bytes.subarray(start, start + pieceBytes));
      if (frame !== undefined) await emit(frame);
      pieces += 1;
      if (pieces % piecesATurn === 0) await letOthers();
    }
  }
  const last = rest();
  if (last !== undefined) await emit(last);
}

type BodyFrame = Extract<Frame, { type: "body" }>;

function base64Frame(bytes: Uint8Array): BodyFrame {
  return { type: "body", base64: Buffer.from(bytes).toString("base64") };
}

/** Makes frames of a body's bytes; what may be the beginning of a character waits for its rest. */
function framing(headers: Headers) {
  const type = headers.get("content-type") ?? "";
  let decoder =
    headers.has("content-encoding") || binaryTypes.test(type)
      ? undefined
      : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let pending = new Uint8Array(0);

  function textOf(bytes: Uint8Array): string | undefined {
    // No text has a zero in it, and JSON would make six characters of each.
    if (decoder === undefined || bytes.includes(0)) return undefined;
    const split = completeLength(bytes);
    try {
      const text = decoder.decode(bytes.subarray(0, split));
      pending = bytes.slice(split);
      return text;
    } catch {
      return undefined;
    }
  }

  function frameOf(piece: Uint8Array): BodyFrame | undefined {
    const bytes = pending.length === 0 ? piece : joined(pending, piece);
    pending = new Uint8Array(0);
    const text = textOf(bytes);
    if (text !== undefined) return text === "" ? undefined : { type: "body", text };
    decoder = undefined;
    return base64Frame(bytes);
  }

  return { frameOf, rest: () => (pending.length > 0 ? base64Frame(pending) : undefined) };
}

function toBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  if (ArrayBuffer.isView(chunk)) {
    return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
  throw new TypeError("The body's stream gave something that is neither bytes nor text.");
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

/** Length without an unfinished UTF-8 sequence at the end (at most three bytes). */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
