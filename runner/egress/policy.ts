import { addressKind } from "./address.ts";

/** The origin that is always there, answered by the gateway itself. */
export const echoHost = "echo.berth.test";

/** One entry of EGRESS_ALLOW: a name, or all names below one; without a port, the scheme's own. */
export interface AllowedHost {
  name: string;
  below: boolean;
  port: string;
}

export interface Policy {
  allowed: AllowedHost[];
  /** Hosts of Berth itself: no program reaches these, nor any name below them. */
  own: string[];
}

export type Verdict = { to: "echo" } | { to: "network" } | { to: "nowhere"; reason: string };

/** Endings of names that lead into somebody's own network; `.home.arpa` is the one for homes. */
const innerNames = ["localhost", "local", "internal", "home.arpa"];

const entryForm = /^(\*\.)?((?:[a-z0-9_-]+\.)+[a-z0-9-]+)(?::(\d{1,5}))?$/;

/** A host as names are compared: in lower case, without the root's dot. */
function plain(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, "");
}

function isBelow(hostname: string, name: string): boolean {
  return hostname === name || hostname.endsWith(`.${name}`);
}

function hostOf(value: string): string[] {
  const text = value.includes("//") ? value : `http://${value}`;
  return URL.canParse(text) ? [plain(new URL(text).hostname)] : [];
}

/** What one entry allows, or undefined where it is no name of a host. */
function readEntry(entry: string): AllowedHost | undefined {
  const [, wildcard, name, port = ""] = entryForm.exec(plain(entry)) ?? [];
  if (name === undefined || addressKind(new URL(`http://${name}/`).hostname) !== undefined) {
    return undefined;
  }
  return { name, below: wildcard !== undefined, port };
}

/**
 * The operator's variables as a policy, and the entries that name no host. Unless Berth's own hosts are
 * known, nothing is allowed: a wildcard might cover them.
 */
export function readPolicy(vars: { allow: string; origin: string; runHost: string }): {
  policy: Policy;
  unread: string[];
} {
  const own = [...hostOf(vars.origin), ...hostOf(vars.runHost)];
  const entries = vars.allow.split(/[\s,]+/).filter((entry) => entry !== "");
  const read = entries.map((entry) => ({ entry, host: readEntry(entry) }));
  const known = vars.origin !== "" && vars.runHost !== "" && own.length === 2;
  return {
    policy: { own, allowed: known ? read.flatMap(({ host }) => host ?? []) : [] },
    unread: read.flatMap(({ entry, host }) => (host === undefined || !known ? entry : [])),
  };
}

function allows({ name, below, port }: AllowedHost, hostname: string, url: URL): boolean {
  const named = below ? hostname.endsWith(`.${name}`) : hostname === name;
  const standard = url.protocol === "https:" ? "443" : "80";
  return named && (port === "" ? url.port === "" : (url.port || standard) === port);
}

function nowhere(reason: string): Verdict {
  return { to: "nowhere", reason };
}

/** Where a request may go. Names that the operator allowed never outdo what no program may reach. */
export function decide(url: URL, { allowed, own }: Policy): Verdict {
  const hostname = plain(url.hostname);
  if (hostname === echoHost) {
    return url.port === ""
      ? { to: "echo" }
      : nowhere("the echo origin listens on ports 80 and 443 only");
  }
  const kind = addressKind(url.hostname);
  if (kind !== undefined) return nowhere(`${url.hostname} is ${kind}`);
  const inner = innerNames.find((name) => isBelow(hostname, name));
  if (inner !== undefined)
    return nowhere(`names that end in .${inner} lead into a private network`);
  if (!hostname.includes(".")) return nowhere(`${hostname} is a name in a private network`);
  if (own.some((name) => isBelow(hostname, name))) return nowhere(`${hostname} is Berth's own`);
  if (allowed.some((host) => allows(host, hostname, url))) return { to: "network" };
  return nowhere(
    allowed.length === 0
      ? `only the program itself and http://${echoHost}/ can be reached`
      : `${url.host} is not among the hosts that are allowed here`,
  );
}
