import type { RecordedStatus } from "../contract/og.ts";
import type { FontMetrics } from "./font-metrics.ts";
import { label } from "./label.ts";
import { measure } from "./wrap-title.ts";

/** Phrases of RFC 9110 for what programs answer most; another status stands by itself. */
const phrases: Record<number, string> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No Content",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  418: "I'm a teapot",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

/** What a program answered when it was last run, as a chip that ends at `right`. */
export function drawStatus(
  status: RecordedStatus,
  { right, font }: { right: number; font: FontMetrics },
): string {
  const text = typeof status === "number" ? `${status} ${phrases[status] ?? ""}`.trim() : status;
  const width = measure(text, font) * 26 + 32;
  const x = right - width;
  const colour = typeof status === "number" && status < 400 ? "#7bd3a0" : "#ff9d94";
  return (
    `<rect x="${x.toFixed(2)}" y="54" width="${width.toFixed(2)}" height="46" rx="23" fill="none" stroke="${colour}" stroke-width="2"/>` +
    `<g font-size="26" fill="${colour}">${label(x + 16, 86, text)}</g>`
  );
}
