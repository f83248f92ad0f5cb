import type { Emit } from "./frames.ts";

const binaryTypes = /^(?:image|audio|video|font)\/(?!svg)|octet-stream|zip|gzip|pdf|wasm/i;

/** Sends a body as it comes: text while it is UTF-8, base64 from the first byte that is not. */
export async function sendBody(response: Response, emit: Emit): Promise<void> {
  if (response.body === null) return;
  const type = response.headers.get("content-type") ?? "";
  let decoder =
    response.headers.has("content-encoding") || binaryTypes.test(type)
      ? undefined
      : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Bytes that may be the beginning of a character whose rest is still to come. */
  let pending = new Uint8Array(0);
  for await (const chunk of response.body) {
    const bytes = joined(pending, toBytes(chunk));
    const split = decoder === undefined ? bytes.length : completeLength(bytes);
    pending = bytes.slice(split);
    const whole = bytes.subarray(0, split);
    try {
      if (decoder !== undefined) {
        if (whole.length > 0) await emit({ type: "body", text: decoder.decode(whole) });
        continue;
      }
    } catch {
      decoder = undefined;
      pending = new Uint8Array(0);
      await emit({ type: "body", base64: Buffer.from(bytes).toString("base64") });
      continue;
    }
    await emit({ type: "body", base64: Buffer.from(whole).toString("base64") });
  }
  if (pending.length > 0)
    await emit({ type: "body", base64: Buffer.from(pending).toString("base64") });
}

function toBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  return new TextEncoder().encode(String(chunk));
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
