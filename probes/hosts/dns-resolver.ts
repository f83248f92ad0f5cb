import { Response } from "miniflare";
import { startHost } from "./start.ts";

/** What the resolver knows, as the JSON form of DNS over HTTPS: numbers of types, and data. */
const records: Record<string, { type: number; data: string }> = {
  A: { type: 1, data: "192.0.2.1" },
  AAAA: { type: 28, data: "2001:db8::1" },
  CAA: { type: 257, data: '0 issue "ca.example"' },
  CNAME: { type: 5, data: "other.example." },
  MX: { type: 15, data: "10 mail.example." },
  NAPTR: { type: 35, data: '10 20 "s" "SIP" "" sip.example.' },
  NS: { type: 2, data: "ns.example." },
  PTR: { type: 12, data: "pointed.example." },
  SOA: { type: 6, data: "ns.example. admin.example. 1 2 3 4 5" },
  SRV: { type: 33, data: "1 2 80 service.example." },
  TXT: { type: 16, data: '"v=1"' },
};

/** A request that reached the resolver. */
export interface Asked {
  origin: string;
  type: string | null;
}

/** Asks a Worker whose network is a resolver, which answers every name; tells what it was asked for. */
export async function askBesideResolver(
  script: string,
): Promise<{ answer: unknown; asked: Asked[] }> {
  const asked: Asked[] = [];
  const miniflare = await startHost({
    modules: true,
    script,
    compatibilityDate: "2026-10-01",
    workerLoaders: { LOADER: {} },
    outboundService: (request) => {
      const { origin, searchParams } = new URL(request.url);
      const type = searchParams.get("type");
      asked.push({ origin, type });
      const name = searchParams.get("name") ?? "";
      const record = records[type ?? ""];
      const Answer = record === undefined ? [] : [{ name, TTL: 60, ...record }];
      return Response.json({ Status: 0, Question: [{ name, type: record?.type }], Answer });
    },
  });
  try {
    const response = await miniflare.dispatchFetch("http://asking/");
    return { answer: await response.json(), asked };
  } finally {
    await miniflare.dispose();
  }
}
