import http from "node:http";

export interface Listening {
  server: http.Server;
  port: number;
}

const listening: Listening[] = [];
const adopted = new WeakSet<http.Server>();
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

/** Which of a program's servers a request is for. */
export type Wanted =
  /** The one that listens on this port, and no other. */
  | { port: number }
  /** The one whose port this Host header names, else the first. */
  | { host: string | null }
  | "first";

function openServers(): Listening[] {
  return listening.filter(({ server }) => server.listening);
}

export function serverFor(wanted: Wanted): Listening | undefined {
  const open = openServers();
  if (wanted === "first") return open[0];
  if ("port" in wanted) return open.find(({ port }) => port === wanted.port);
  const named = Number(/:(\d+)$/.exec(wanted.host ?? "")?.[1]);
  return open.find(({ port }) => port === named) ?? open[0];
}

/** The ports that the program itself chose to listen on, the first being the one that answers by default. */
export function openPorts(): number[] {
  return openServers().flatMap(({ server, port }) => (adopted.has(server) ? [] : port));
}

/** What the console says where not every server of a program answers by default. */
export function otherServers(): string | undefined {
  const [first, ...others] = openPorts();
  if (first === undefined || others.length === 0) return undefined;
  return `Berth: the server on port ${first} answers. For another, name its port in the Host header, or behind the id at the live URL: ${others.join(", ")}.`;
}

export function siteOf(server: http.Server): string | undefined {
  return sites.get(server);
}

/** Makes a server listen that was exported without. */
export function listenAnywhere(server: http.Server): void {
  adopted.add(server);
  server.listen(0);
}
