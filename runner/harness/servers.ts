import http from "node:http";

interface Listening {
  server: http.Server;
  port: number;
}

const listening: Listening[] = [];
/** Stack of the place where each server got its request listener, for errors that have no place of their own. */
const sites = new WeakMap<http.Server, string>();

function portOf(server: http.Server): number | undefined {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : undefined;
}

/** Watches which servers a program makes to listen. Called before any of its code runs. */
export function watchServers(): void {
  const proto = http.Server.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- called with the server it was called on
  const { listen, on } = proto;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- overloads cannot be spelled; arguments pass unchanged
  proto.listen = function (this: http.Server, ...args: unknown[]) {
    noteSite(this);
    const result = Reflect.apply(listen, this, args);
    const port = portOf(this);
    if (port !== undefined) listening.push({ server: this, port });
    return result;
  } as typeof proto.listen;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  proto.on = function (this: http.Server, ...args: unknown[]) {
    if (args[0] === "request") noteSite(this);
    return Reflect.apply(on, this, args);
  } as typeof proto.on;
}

function noteSite(server: http.Server): void {
  if (!sites.has(server)) sites.set(server, new Error("site").stack ?? "");
}

/** The listening server for a request: the one whose port `host` names, else the first. */
export function serverFor(host: string | null): Listening | undefined {
  const open = listening.filter(({ server }) => server.listening);
  const named = Number(/:(\d+)$/.exec(host ?? "")?.[1]);
  return open.find(({ port }) => port === named) ?? open[0];
}

export function siteOf(server: http.Server): string | undefined {
  return sites.get(server);
}

/** Makes a server listen that was exported without. */
export function listenAnywhere(server: http.Server): void {
  server.listen(0);
}
