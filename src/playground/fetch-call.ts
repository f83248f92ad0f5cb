import type { ProgramRequest } from "../../contract/request.ts";

function bodySource(body: NonNullable<ProgramRequest["body"]>): string {
  if (typeof body === "string") return JSON.stringify(body);
  return `Uint8Array.from(atob(${JSON.stringify(body.base64)}), (c) => c.charCodeAt(0))`;
}

/** A fetch call that sends a request to a program at its address. */
export function fetchCall(url: string, request: ProgramRequest): string {
  const { method, path, headers, body } = request;
  const address = JSON.stringify(url.replace(/\/$/, "") + path);
  const lines: string[] = [];
  if (method.toUpperCase() !== "GET") lines.push(`  method: ${JSON.stringify(method)},`);
  const sent = headers.filter(([name]) => name.toLowerCase() !== "host");
  if (sent.length > 0) {
    // As pairs: of an object's two properties of one name, only one would be sent.
    const pairs = sent.map(
      (pair) => `    [${pair.map((text) => JSON.stringify(text)).join(", ")}],`,
    );
    lines.push("  headers: [", ...pairs, "  ],");
  }
  if (body !== undefined) lines.push(`  body: ${bodySource(body)},`);
  if (lines.length === 0) return `const response = await fetch(${address});`;
  return [`const response = await fetch(${address}, {`, ...lines, "});"].join("\n");
}
