import type { ProgramRequest } from "../../contract/request.ts";

/** Quoted for a POSIX shell, where nothing is special within single quotes but the quote itself. */
export function shellQuote(word: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** A curl command that sends a request to a program's live URL. Bytes are left to the reader's own file. */
export function curlLine(liveUrl: string, request: ProgramRequest): string {
  const method = request.method.toUpperCase();
  const words = ["curl"];
  if (method === "HEAD") words.push("--head");
  // curl answers a body with POST by itself.
  else if (method !== (request.body === undefined ? "GET" : "POST"))
    words.push("-X", request.method);
  for (const [name, value] of request.headers) {
    if (name.toLowerCase() === "host") continue;
    // A header without a value is written with a semicolon, else curl takes the header away.
    words.push("-H", value === "" ? `${name};` : `${name}: ${value}`);
  }
  if (typeof request.body === "string") words.push("--data-raw", request.body);
  else if (request.body !== undefined) words.push("--data-binary", "@body.bin");
  words.push(liveUrl.replace(/\/$/, "") + request.path);
  return words.map(shellQuote).join(" ");
}
