import http from "node:http";
import { httpServerHandler } from "cloudflare:node";
import { flowing } from "./backpressure.ts";
import { log } from "./request-log.ts";
import { type Listening, listenAnywhere, serverFor, siteOf, type Wanted } from "./servers.ts";

export interface Handler {
  fetch: (request: Request, env: unknown, ctx: ExecutionContext) => Promise<Response> | Response;
  /** Stack of the place in the program where the handler was given, when it is known. */
  site?: string;
}

type Listener = (request: http.IncomingMessage, response: http.ServerResponse) => void;

export function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function isWorker(value: unknown): value is Handler {
  return isObject(value) && typeof value["fetch"] === "function";
}

/** A Koa application gives its request listener by `callback()`. */
function hasCallback(value: unknown): value is { callback: () => unknown } {
  return isObject(value) && typeof value["callback"] === "function";
}

function isListener(value: unknown): value is Listener {
  return typeof value === "function";
}

/** `class extends WorkerEntrypoint`: made anew for each request, as the runtime would. */
function entrypointClass(value: unknown): Handler | undefined {
  if (typeof value !== "function" || !isObject(value.prototype)) return undefined;
  if (typeof value.prototype["fetch"] !== "function") return undefined;
  return {
    fetch: (request, env, ctx) => {
      const made: unknown = Reflect.construct(value, [ctx, env]);
      if (!isWorker(made)) throw new TypeError("The exported class has no fetch method.");
      return made.fetch(request, env, ctx);
    },
  };
}

/** Anything that handles Node requests: an http.Server, a Koa application, an Express app or a listener. */
function asServer(value: unknown): http.Server | undefined {
  if (value instanceof http.Server) return value;
  if (hasCallback(value)) {
    const listener = value.callback();
    return isListener(listener) ? http.createServer(listener) : undefined;
  }
  return isListener(value) ? http.createServer(value) : undefined;
}

/** What a program gives as its whole, which says how it wants to be called. */
function wholes(exported: unknown): unknown[] {
  if (!isObject(exported)) return [exported];
  const inner = exported["default"];
  // `exports.default = app` from transpiled ESM, and namespaces of ESM entries.
  return [inner, isObject(inner) ? inner["default"] : undefined, exported];
}

/** What it gives by a name: often for its tests, beside a server that listens. */
function named(exported: unknown): unknown[] {
  return isObject(exported) ? [exported["app"], exported["server"]] : [];
}

/** What of the entry's exports may be what handles requests or events. */
export function exportedValues(exported: unknown): unknown[] {
  return [...wholes(exported), ...named(exported)];
}

function workerHandler(values: unknown[]): Handler | undefined {
  const worker = values.find(isWorker);
  return worker === undefined ? undefined : { fetch: (...args) => worker.fetch(...args) };
}

/**
 * The answer to a WebSocket request that the server would take in an `upgrade` listener: the runtime never
 * calls one, and the client would get a page instead of a socket.
 */
function refusedUpgrade(request: Request, server: http.Server): Response | undefined {
  if (server.listenerCount("upgrade") === 0) return undefined;
  if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") return undefined;
  log(
    "warn",
    "Berth: a WebSocket was asked for, and Workers never call a server's 'upgrade' listeners.",
  );
  return new Response(
    "Workers never call the 'upgrade' listeners of a node:http server. Answer WebSockets with new WebSocketPair() from a fetch handler.\n",
    { status: 501 },
  );
}

let adopted: unknown;

function handlerOf({ server, port }: Listening): Handler | undefined {
  const { fetch } = httpServerHandler({ port });
  if (fetch === undefined) return undefined;
  const site = siteOf(server);
  return {
    fetch: (request, env, ctx) =>
      refusedUpgrade(request, server) ??
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handler takes any incoming request
      flowing(request, (asked) => fetch(asked as Parameters<typeof fetch>[0], env, ctx)),
    ...(site === undefined ? {} : { site }),
  };
}

/**
 * The handler for a request, however the program exposes it: what is exported as a Worker first, since it says so
 * itself, then whatever listens, then an exported app, server or listener, which is made to listen. Who asks for
 * a port gets the server that listens there, or nothing.
 */
export function findHandler(exported: unknown, wanted: Wanted): Handler | undefined {
  const exactly = wanted !== "first" && "port" in wanted;
  const whole = exactly ? [] : wholes(exported);
  const worker = workerHandler(whole);
  if (worker !== undefined) return worker;
  const listening = serverFor(wanted);
  if (listening !== undefined) return handlerOf(listening);
  const parts = exactly ? [] : named(exported);
  const workerPart = workerHandler(parts);
  if (workerPart !== undefined) return workerPart;
  for (const value of [...whole, ...parts]) {
    const entrypoint = entrypointClass(value);
    if (entrypoint !== undefined) return entrypoint;
    const server = adopted === value ? undefined : asServer(value);
    if (server === undefined) continue;
    adopted = value;
    listenAnywhere(server);
    return findHandler(undefined, wanted);
  }
  return undefined;
}
