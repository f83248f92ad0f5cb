import { errorFrame } from "./frames.ts";
import { refuse, type Serving } from "./network-scope.ts";
import { tell } from "./request-log.ts";
import { serverFor } from "./servers.ts";

/** How often a program may be on the way to itself: one that always asks itself again must come to an end. */
const depthMost = 8;
const redirectsMost = 20;
const redirects = new Set([301, 302, 303, 307, 308]);
const loopback = new Set(["localhost", "127.0.0.1", "[::1]", "0.0.0.0"]);
const standardPorts: Record<string, number> = { "http:": 80, "https:": 443 };

/**
 * Whether a request is for the program that makes it: under the name by which it was called itself, or on
 * this machine at a port that it listens on.
 */
export function isSelf(url: URL, { host }: Serving): boolean {
  const standard = standardPorts[url.protocol];
  if (standard === undefined) return false;
  const called = `${url.protocol}//${host}`;
  if (host !== "" && URL.canParse(called) && new URL(called).host === url.host) return true;
  if (!loopback.has(url.hostname)) return false;
  const port = url.port === "" ? standard : Number(url.port);
  return serverFor({ port }) !== undefined;
}

/** The request as it would arrive over a connection. */
function arriving(asked: Request, url: URL): Request {
  const headers = new Headers(asked.headers);
  if (!headers.has("host")) headers.set("host", url.host);
  return new Request(asked, { headers, redirect: "manual" });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}

/** What the handler throws is told as always; over a connection, the client would learn only that it broke. */
async function answered(now: Serving, request: Request): Promise<Response> {
  try {
    return await now.answer(request);
  } catch (error) {
    tell(errorFrame(error, "request"));
    throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
  }
}

/** What follows a redirect, as fetch does it: the method and the body of the next request. */
function nextInit(status: number, asked: Request, init: RequestInit | undefined): RequestInit {
  const { method, signal } = asked;
  const headers = new Headers(asked.headers);
  headers.delete("host");
  const becomesGet = (status === 303 && method !== "HEAD") || (status <= 302 && method === "POST");
  if (!becomesGet) {
    if (init?.body instanceof ReadableStream) {
      throw new TypeError("A redirected request whose body is a stream cannot be sent again.");
    }
    return { method, headers, signal, body: init?.body ?? null };
  }
  for (const name of ["content-type", "content-length", "content-encoding"]) headers.delete(name);
  return { method: "GET", headers, signal };
}

/** Answers a request of the program to itself inside the isolate, within the request that is under way. */
export async function answerSelf(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  url: URL,
  now: Serving,
  hops = 0,
): Promise<Response> {
  if (now.depth >= depthMost) {
    throw refuse(
      `a request to ${url.href}`,
      `the program has called itself ${depthMost} times over within one request`,
    );
  }
  const asked = new Request(input, init);
  const response = await Promise.race([answered(now, arriving(asked, url)), aborted(asked.signal)]);
  const location = response.headers.get("location");
  if (!redirects.has(response.status) || location === null || asked.redirect === "manual") {
    return Object.defineProperty(response, "url", { value: asked.url });
  }
  if (hops === redirectsMost) {
    throw new TypeError(`Too many redirects, the last from ${asked.url} to ${location}.`);
  }
  const next = new URL(location, url);
  const again = nextInit(response.status, asked, init);
  if (isSelf(next, now)) return answerSelf(next, again, next, now, hops + 1);
  return globalThis.fetch(next, again);
}
