import type { Content } from "../../contract/program.ts";
import { base64Of, bytesOf } from "./base64-bytes.ts";

/** A field of a multipart body: a text, or the bytes of a file. */
export type Part =
  | { name: string; value: string }
  | { name: string; file: string; type: string; bytes: Uint8Array<ArrayBuffer> };

/** In a quoted name, as browsers write it. */
function quoted(text: string): string {
  return text.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}

function partHead(part: Part): string {
  const head = `Content-Disposition: form-data; name="${quoted(part.name)}"`;
  if ("value" in part) return `${head}\r\n\r\n`;
  return `${head}; filename="${quoted(part.file)}"\r\nContent-Type: ${part.type}\r\n\r\n`;
}

/** The parts as the body of a request: text as long as all of it is, else bytes. */
export async function multipartBody(parts: readonly Part[], boundary: string): Promise<Content> {
  const pieces = parts.flatMap((part) => [
    `--${boundary}\r\n`,
    partHead(part),
    "value" in part ? part.value : part.bytes,
    "\r\n",
  ]);
  const blob = new Blob([...pieces, `--${boundary}--\r\n`]);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { base64: base64Of(bytes) };
  }
}

async function partOf(name: string, value: string | File): Promise<Part> {
  if (typeof value === "string") return { name, value };
  const bytes = new Uint8Array(await value.arrayBuffer());
  return { name, file: value.name, type: value.type || "application/octet-stream", bytes };
}

/** The parts of a multipart body, as the browser reads them; none where it is not one. */
export async function readMultipart(body: Content, contentType: string): Promise<Part[]> {
  if (body === "") return [];
  try {
    const headers = { "content-type": contentType };
    const data = await new Response(bytesOf(body), { headers }).formData();
    return await Promise.all([...data].map(([name, value]) => partOf(name, value)));
  } catch {
    return [];
  }
}
