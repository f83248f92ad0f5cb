import http from "node:http";
import net from "node:net";
import util from "node:util";
import { failUnheard, refuse, servingNow } from "./network-scope.ts";

const reason = "raw TCP and TLS sockets are closed to programs: use fetch or node:http";

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** Where a socket was to lead, from any of the forms in which `connect` takes it. */
function targetOf(args: unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === "object" && first !== null) {
    const path = field(first, "path");
    if (typeof path === "string") return path;
    const host = field(first, "host") ?? field(first, "hostname");
    return util.format("%s:%s", host ?? "localhost", field(first, "port"));
  }
  if (typeof first === "string" && Number.isNaN(Number(first))) return first;
  return `${typeof second === "string" ? second : "localhost"}:${String(first)}`;
}

/** What `connect` of `cloudflare:sockets` does in a program. */
export function connectSocket(...args: unknown[]): never {
  const tls = field(args[1], "secureTransport") === "on";
  throw refuse(`a ${tls ? "TLS" : "TCP"} connection to ${targetOf(args)}`, reason);
}

/** Sockets of node:net and node:tls fail with the reason; the runtime's own words would name another cause. */
function closeSockets(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the socket it was called on
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    // At start-up the runtime refuses for a reason of its own, and says so.
    if (servingNow() === undefined) return Reflect.apply(connect, this, args);
    const tls = this.constructor.name === "TLSSocket";
    const error = refuse(`a ${tls ? "TLS" : "TCP"} connection to ${targetOf(args)}`, reason);
    process.nextTick(() => this.destroy(error));
    return this;
  };
}

/** The runtime swallows an `error` event without a listener where it emits one from within a promise. */
function watchUnheardErrors(proto: NodeJS.EventEmitter): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the emitter it was called on
  const { emit } = proto;
  proto.emit = function (this: NodeJS.EventEmitter, name: string | symbol, ...args: unknown[]) {
    if (name === "error" && this.listenerCount("error") === 0) {
      failUnheard(args[0]);
      return false;
    }
    return Reflect.apply(emit, this, [name, ...args]);
  };
}

/** Early compatibility dates have no client in node:http. */
export function watchSockets(): void {
  closeSockets();
  watchUnheardErrors(net.Socket.prototype);
  const client: unknown = Reflect.get(http, "ClientRequest");
  if (client === http.ClientRequest && typeof client === "function") {
    watchUnheardErrors(http.ClientRequest.prototype);
  }
}
