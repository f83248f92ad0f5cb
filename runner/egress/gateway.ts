import { denial } from "./denial.ts";
import { answerEcho } from "./echo.ts";
import { decideQuery, queryUrl, readQuery } from "./name-query.ts";
import { decide, type Policy } from "./policy.ts";

/** How a refused request is named in its sentence. */
function callOf(request: Request, url: URL): string {
  if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") {
    return `a request to ${url.href}`;
  }
  return `a WebSocket to ${url.href.replace(/^http/, "ws")}`;
}

/**
 * Sends an allowed request on. What a program may have set to mislead (a Host that is not the URL's, options
 * of the runtime's own fetch) stays behind, and a redirect goes back to the program, whose next request
 * comes here again.
 */
function forward(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.delete("host");
  const { method, body } = request;
  return fetch(request.url, { method, headers, body, redirect: "manual" });
}

/**
 * Where every request that leaves a program arrives: `fetch`, `node:http`, `node:https`, `node:dns`,
 * `WebSocket`, `EventSource`, and each hop of a redirect. A refused one is an exception, since only that
 * becomes an error in each of these.
 */
export async function passOutbound(request: Request, policy: Policy): Promise<Response> {
  const url = new URL(request.url);
  const query = readQuery(request, url);
  if (query !== undefined) {
    const found = decideQuery(query, policy);
    if ("answer" in found) return found.answer;
    // Asked anew: of a name that stands twice in an address, another might be taken than was checked.
    if ("to" in found) return forward(new Request(queryUrl(query), request));
    throw new Error(denial(`the DNS query for ${query.name} (${query.type})`, found.reason));
  }
  const verdict = decide(url, policy);
  if (verdict.to === "echo") return answerEcho(request);
  if (verdict.to === "network") return forward(request);
  throw new Error(denial(callOf(request, url), verdict.reason));
}
