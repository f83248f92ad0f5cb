/** Bytes of a body that came in pieces, text and bytes mixed. */
export function joinBytes(pieces: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = pieces.map((piece) => (typeof piece === "string" ? encoder.encode(piece) : piece));
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.byteLength;
  }
  return joined;
}

/** Content encodings by their name in DecompressionStream. */
const formats: Record<string, string> = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
  br: "brotli",
};

async function inflate(bytes: Uint8Array<ArrayBuffer>, format: string) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- newer formats are not in the type; a browser without one throws
  const decompression = new DecompressionStream(format as CompressionFormat);
  const stream = new Blob([bytes]).stream().pipeThrough(decompression);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * A body without its content encodings, last applied first. Where the browser cannot undo one, or the
 * bytes are not what their header says, the bytes stay as they are and `undone` is false.
 */
export async function decodeBody(
  bytes: Uint8Array<ArrayBuffer>,
  contentEncoding: string | undefined,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; undone: boolean }> {
  const encodings = (contentEncoding ?? "")
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== "" && each !== "identity");
  let decoded = bytes;
  try {
    for (const encoding of encodings.toReversed()) {
      const format = formats[encoding];
      if (format === undefined) return { bytes, undone: false };
      decoded = await inflate(decoded, format);
    }
    return { bytes: decoded, undone: true };
  } catch {
    return { bytes, undone: false };
  }
}

/** Text of bytes in the charset of their content type, or undefined where they are not text. */
export function textOf(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType ?? "")?.[1];
  try {
    const text = new TextDecoder(charset ?? "utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** JSON as it is easiest to read, or undefined where the text is not JSON. */
export function prettyJson(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return undefined;
  }
}

/** Why a text is not JSON, in the parser's words; undefined where it is. */
export function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : "it cannot be read.";
  }
}

/** The first bytes as a hexadecimal dump of sixteen a line. */
export function hexDump(bytes: Uint8Array, most = 1024): string {
  const lines: string[] = [];
  for (let offset = 0; offset < Math.min(bytes.byteLength, most); offset += 16) {
    const row = [...bytes.subarray(offset, Math.min(offset + 16, most))];
    const hex = row.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const ascii = row.map((byte) => (byte > 31 && byte < 127 ? String.fromCodePoint(byte) : "."));
    lines.push(`${offset.toString(16).padStart(6, "0")}  ${hex.padEnd(47)}  ${ascii.join("")}`);
  }
  return lines.join("\n");
}
