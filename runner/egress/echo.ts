import { limits } from "../../contract/limits.ts";
import { echoPage } from "./echo-page.ts";

/** What the paths of the echo origin take, so that trying them out cannot keep the runner busy. */
export const echoLimits = {
  delayMs: 5000,
  chunks: 100,
  chunkMs: 1000,
  bytes: 1024 * 1024,
  redirects: 20,
};

type Route = (parameter: string, request: Request, url: URL) => Response | Promise<Response>;

const routes: Record<string, Route> = {
  status: answerStatus,
  delay: answerDelay,
  stream: answerStream,
  bytes: answerBytes,
  redirect: answerRedirect,
};

function wrong(message: string): Response {
  return Response.json({ error: message }, { status: 400 });
}

function numberWithin(text: string, least: number, most: number): number | undefined {
  const value = Number(text);
  return /^\d{1,9}$/.test(text) && value >= least && value <= most ? value : undefined;
}

/** All of a body, or undefined past the limit: it is held in the isolate that serves every program. */
async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > limits.requestBodyBytes) return undefined;
    parts.push(part);
  }
  return new Blob(parts).bytes();
}

async function bodyOf(request: Request): Promise<string | { base64: string } | undefined> {
  const bytes = request.body === null ? new Uint8Array() : await bytesOf(request.body);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { base64: bytes.toBase64() };
  }
}

/** The request as JSON: method, url, headers and body. */
async function mirror(request: Request): Promise<Response> {
  const body = await bodyOf(request);
  if (body === undefined) {
    return Response.json({ error: "The body is larger than 1 MiB." }, { status: 413 });
  }
  return Response.json({
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body,
  });
}

function answerStatus(parameter: string): Response {
  const status = numberWithin(parameter, 200, 599);
  if (status === undefined) return wrong("A status is a number from 200 to 599.");
  return [204, 205, 304].includes(status)
    ? new Response(null, { status })
    : Response.json({ status }, { status });
}

async function answerDelay(parameter: string, request: Request): Promise<Response> {
  const ms = numberWithin(parameter, 0, echoLimits.delayMs);
  if (ms === undefined) return wrong(`A delay is 0 to ${echoLimits.delayMs} milliseconds.`);
  await scheduler.wait(ms);
  return mirror(request);
}

function answerStream(parameter: string, _: Request, url: URL): Response {
  const chunks = numberWithin(parameter, 1, echoLimits.chunks);
  const ms = numberWithin(url.searchParams.get("ms") ?? "100", 0, echoLimits.chunkMs);
  if (chunks === undefined || ms === undefined) {
    return wrong(
      `A stream has 1 to ${echoLimits.chunks} chunks, 0 to ${echoLimits.chunkMs} milliseconds apart.`,
    );
  }
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent > 0) await scheduler.wait(ms);
      sent += 1;
      controller.enqueue(new TextEncoder().encode(`chunk ${sent}\n`));
      if (sent === chunks) controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

function answerBytes(parameter: string): Response {
  const length = numberWithin(parameter, 0, echoLimits.bytes);
  if (length === undefined) return wrong(`A number of bytes is 0 to ${echoLimits.bytes}.`);
  const bytes = Uint8Array.from({ length }, (_, index) => index % 256);
  return new Response(bytes, { headers: { "content-type": "application/octet-stream" } });
}

function answerRedirect(parameter: string): Response {
  const left = numberWithin(parameter, 1, echoLimits.redirects);
  if (left === undefined) return wrong(`A number of redirects is 1 to ${echoLimits.redirects}.`);
  return redirectTo(left === 1 ? "/" : `/redirect/${left - 1}`);
}

function redirectTo(location: string): Response {
  return new Response(null, { status: 302, headers: { location } });
}

function answerRedirectTo(target: string | null, base: string): Response {
  return target === null || !URL.canParse(target, base)
    ? wrong("The address to redirect to is ?url=….")
    : redirectTo(new URL(target, base).href);
}

function wantsPage({ method, headers }: Request): boolean {
  return method === "GET" && headers.get("accept")?.includes("text/html") === true;
}

/** The origin that is always there. Every path that is none of its own mirrors the request. */
export function answerEcho(request: Request): Response | Promise<Response> {
  const url = new URL(request.url);
  const [, name = "", parameter = "", more] = url.pathname.split("/");
  if (url.pathname === "/" && wantsPage(request)) return echoPage();
  if (url.pathname === "/redirect-to") {
    return answerRedirectTo(url.searchParams.get("url"), request.url);
  }
  const route = Object.hasOwn(routes, name) && more === undefined ? routes[name] : undefined;
  if (route !== undefined && parameter !== "") return route(parameter, request, url);
  return mirror(request);
}
