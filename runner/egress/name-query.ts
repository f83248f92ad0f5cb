import { decide, echoHost, type Policy } from "./policy.ts";

/** Where the runtime's `node:dns` asks: DNS over HTTPS, one GET for each record type. */
const resolver = { host: "cloudflare-dns.com", path: "/dns-query" };

/** An address for documentation (RFC 5737, RFC 3849): nobody has it, so nobody can be reached by it. */
const echoAddresses: Record<string, string> = { A: "192.0.2.1", AAAA: "2001:db8::1" };
const localAddresses: Record<string, string> = { A: "127.0.0.1", AAAA: "::1" };
const recordNumbers: Record<string, number> = { A: 1, AAAA: 28 };

/** A question to the resolver, as `node:dns` asks it. */
export interface NameQuery {
  name: string;
  type: string;
}

export function readQuery(request: Request, url: URL): NameQuery | undefined {
  const asks =
    request.method === "GET" && url.hostname === resolver.host && url.pathname === resolver.path;
  const name = url.searchParams.get("name");
  if (!asks || name === null) return undefined;
  return { name, type: url.searchParams.get("type") ?? "A" };
}

/** The question as an address of the resolver. */
export function queryUrl({ name, type }: NameQuery): string {
  return `https://${resolver.host}${resolver.path}?${new URLSearchParams({ name, type }).toString()}`;
}

function answer({ name, type }: NameQuery, addresses: Record<string, string>): Response {
  const data = addresses[type];
  const number = recordNumbers[type] ?? 0;
  return Response.json({
    Status: 0,
    TC: false,
    RD: true,
    RA: true,
    AD: false,
    CD: false,
    Question: [{ name, type: number }],
    Answer: data === undefined ? [] : [{ name, type: number, TTL: 60, data }],
  });
}

export type NameVerdict = { answer: Response } | { to: "network" } | { reason: string };

/** What becomes of a question: a name may be looked up that a request may be sent to, and `localhost`. */
export function decideQuery(query: NameQuery, policy: Policy): NameVerdict {
  const name = query.name.toLowerCase().replace(/\.$/, "");
  if (name === echoHost) return { answer: answer(query, echoAddresses) };
  if (name === "localhost") return { answer: answer(query, localAddresses) };
  const written = `http://${name}/`;
  if (!URL.canParse(written) || new URL(written).host !== name) {
    return { reason: `${query.name} is no name of a host` };
  }
  // The port does not matter to a name: it is enough that some port of it is allowed.
  const ports = policy.allowed.map(({ port }) => (port === "" ? "" : `:${port}`));
  for (const port of new Set(["", ...ports])) {
    if (decide(new URL(`http://${name}${port}/`), policy).to === "network")
      return { to: "network" };
  }
  const verdict = decide(new URL(written), policy);
  return { reason: verdict.to === "nowhere" ? verdict.reason : "" };
}
