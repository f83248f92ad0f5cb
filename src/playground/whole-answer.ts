import type { ProgramRequest } from "../../contract/request.ts";
import type { RunEvent } from "../../contract/run-events.ts";
import { runStored } from "../api-client.ts";
import { decodeBody, joinBytes, prettyJson, textOf } from "./decode-body.ts";
import { passingHeaders } from "./passing-headers.ts";
import { readEvents } from "./read-events.ts";
import { headerOf } from "./request-form.ts";

type Piece = string | Uint8Array;

/** What of a run is compared, as it comes together. */
interface Seen {
  pieces: Piece[];
  headers: [string, string][];
  lines: string[];
}

function bytesOf({
  text = "",
  base64,
}: {
  text?: string | undefined;
  base64?: string | undefined;
}) {
  return base64 === undefined ? text : Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
}

function see(seen: Seen, event: RunEvent): void {
  if (event.type === "response") {
    seen.headers = event.headers;
    seen.lines.push(String(event.status));
  } else if (event.type === "body") seen.pieces.push(bytesOf(event));
  else if (event.type === "error") seen.lines.push(`${event.kind}: ${event.message}`);
}

async function readable({ pieces, headers }: Seen): Promise<string> {
  const { bytes } = await decodeBody(joinBytes(pieces), headerOf(headers, "content-encoding"));
  const type = headerOf(headers, "content-type");
  const text = textOf(bytes, type) ?? `${bytes.byteLength} bytes`;
  return type?.includes("json") === true ? (prettyJson(text) ?? text) : text;
}

/** What a stored program answers, as text that can be compared line by line. */
export async function wholeAnswer(
  id: string,
  request: ProgramRequest,
  signal: AbortSignal,
): Promise<string> {
  const seen: Seen = { pieces: [], headers: [], lines: [] };
  for await (const events of readEvents(await runStored(id, request, signal))) {
    for (const event of events) see(seen, event);
  }
  const headers = seen.headers
    .filter(([name]) => !passingHeaders.has(name.toLowerCase()))
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`);
  return [...seen.lines, ...headers, "", await readable(seen), ""].join("\n");
}
