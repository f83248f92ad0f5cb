/** The origin that should have the built client gives nothing that can be used. */
export class ShellOriginError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "ShellOriginError";
  }
}

const timeoutMs = 3000;

/** Many times what a shell document, a stylesheet or a manifest has. */
const mostBytes = 4 * 1024 * 1024;

/** Of a visitor's request, what another origin is told; no cookie, no credentials, no address. */
const passedOn = ["accept", "if-none-match", "if-modified-since"];

/** Of what another origin answers, what a visitor is told. */
const passedBack = ["content-type", "cache-control", "etag", "last-modified"];

/**
 * Files of a client that another origin serves, as ASSETS would give them: asked for with a request that
 * has nothing of any visitor, whole within 3 seconds, and never from where a redirect leads.
 */
export function originAssets(origin: string): Pick<Fetcher, "fetch"> {
  return {
    async fetch(input: RequestInfo | URL): Promise<Response> {
      const asked = new URL(input instanceof Request ? input.url : input);
      const url = addressAt(origin, asked);
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const answer = await ask(url, { signal });
        const body = await readBounded(answer);
        return new Response(body, { status: answer.status, headers: listed(answer, passedBack) });
      } catch (error) {
        throw asOriginError(error, url);
      }
    },
  };
}

/**
 * The answer of another origin to a visitor's request for a file. HTML counts as missing: a static host
 * may give its document at any address, and here it would stand without policy.
 */
export async function passAsset(request: Request, origin: string): Promise<Response> {
  const url = addressAt(origin, new URL(request.url));
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), timeoutMs);
  try {
    const answer = await ask(url, {
      method: request.method,
      headers: listed(request, passedOn),
      signal: late.signal,
    });
    const { status } = answer;
    if (status === 404 || status === 410) return await missing(answer);
    if (status !== 200 && status !== 304) {
      await answer.body?.cancel();
      throw new ShellOriginError(`${url.href} was answered with status ${status}.`);
    }
    if (isHtml(answer)) return await missing(answer);
    const headers = listed(answer, passedBack);
    headers.set("x-content-type-options", "nosniff");
    if (!headers.has("cache-control")) headers.set("cache-control", "no-cache");
    // The body is decoded on its way, so neither its length nor its encoding is told.
    return new Response(status === 304 ? null : answer.body, { status, headers });
  } catch (error) {
    throw asOriginError(error, url);
  } finally {
    clearTimeout(timer);
  }
}

/** Where a file is at the other origin. Its query is left out: no file of a build has one. */
function addressAt(origin: string, asked: URL): URL {
  const url = URL.parse(origin);
  const isSafe = url?.protocol === "https:" || isLoopback(url?.hostname ?? "");
  if (url === null || !isSafe || url.href !== `${url.origin}/`) {
    throw new ShellOriginError("SHELL_ORIGIN has to be an origin: https://, a host, no path.");
  }
  if (url.origin === asked.origin) {
    throw new ShellOriginError("SHELL_ORIGIN is the origin that asks.");
  }
  // Set and not resolved: a path that begins with two slashes would lead to another host.
  url.pathname = asked.pathname;
  return url;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

async function ask(url: URL, init: RequestInit): Promise<Response> {
  const answer = await fetch(url.href, { ...init, redirect: "manual" });
  const isRedirect = answer.status >= 300 && answer.status < 400 && answer.status !== 304;
  if (!isRedirect) return answer;
  await answer.body?.cancel();
  throw new ShellOriginError(`${url.href} leads elsewhere (status ${answer.status}).`);
}

function listed(from: Request | Response, names: string[]): Headers {
  const headers = new Headers();
  for (const name of names) {
    const value = from.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

async function readBounded(answer: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes)
      throw new ShellOriginError(`${answer.url} has more than ${mostBytes} bytes.`);
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function isHtml(answer: Response): boolean {
  return /^\s*text\/html\b|xhtml/i.test(answer.headers.get("content-type") ?? "");
}

async function missing(answer: Response): Promise<Response> {
  await answer.body?.cancel();
  return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
}

function asOriginError(error: unknown, url: URL): ShellOriginError {
  if (error instanceof ShellOriginError) return error;
  return new ShellOriginError(`${url.href} could not be had.`, error);
}
