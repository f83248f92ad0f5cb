import type { Content } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";

function bodyBytes(body: Content | undefined): BodyInit | undefined {
  if (body === undefined) return undefined;
  return typeof body === "string"
    ? new TextEncoder().encode(body)
    : Uint8Array.fromBase64(body.base64);
}

/**
 * A saved request as the `Request` a program gets. A `Host` header is always there, as on the wire
 * (frameworks read it, and the runtime sets none for a made-up request), and the URL agrees with it.
 */
export function buildRequest({ method, path, headers, body }: ProgramRequest): Request {
  const sent = new Headers(headers);
  const host = sent.get("host") ?? "localhost";
  sent.set("host", host);
  const base = URL.canParse(`http://${host}`) ? `http://${host}` : "http://localhost";
  return new Request(base + path, {
    method,
    headers: sent,
    body: bodyBytes(body) ?? null,
    redirect: "manual",
  });
}
