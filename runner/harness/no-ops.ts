import http from "node:http";
import net from "node:net";
import { type SeenFrame, tellSeen } from "./request-log.ts";

function see(seen: Omit<SeenFrame, "type" | "stack">): void {
  tellSeen({ type: "seen", ...seen, stack: new Error("seen").stack ?? "" });
}

/**
 * Notes the calls that succeed and can never have an effect, also where a package makes them: nothing else
 * would tell of them.
 */
export function watchNoOps(): void {
  const server = net.Server.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- called with the server it was called on
  const { listen } = server;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- overloads cannot be spelled; arguments pass unchanged
  server.listen = function (this: net.Server, ...args: unknown[]) {
    const result: unknown = Reflect.apply(listen, this, args);
    const proof = "This server began to listen in this run; nothing can connect to it.";
    if (!(this instanceof http.Server))
      see({ rule: "net-server", api: "net.Server.listen", proof });
    return result;
  } as typeof listen;
  const web = http.Server.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- as above
  const { on } = web;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  web.on = function (this: http.Server, ...args: unknown[]) {
    const proof = "This listener was added in this run; no request will ever call it.";
    if (args[0] === "upgrade") see({ rule: "upgrade-event", api: "upgrade", proof });
    return Reflect.apply(on, this, args);
  } as typeof on;
}
