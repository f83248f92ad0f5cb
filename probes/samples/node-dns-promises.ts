import type { Samples } from "./sample.ts";

export const dnsPromisesSamples: Samples = {
  module: "node:dns/promises",
  as: "dns",
  expressions: {
    lookup: [
      'await dns.lookup("127.0.0.1")',
      'await dns.lookup("::1", { all: true })',
      "await dns.lookup(7)",
    ],
    lookupService: ['await dns.lookupService("nope", 80)'],
    resolve: ['await dns.resolve("a.example", "NOPE")'],
    resolve4: ["await dns.resolve4(7)"],
    resolve6: ["await dns.resolve6(7)"],
    resolveMx: ["await dns.resolveMx(7)"],
    resolveTxt: ["await dns.resolveTxt(7)"],
    resolveAny: ["await dns.resolveAny(7)"],
    reverse: ['await dns.reverse("not an address")'],
    getServers: ["Array.isArray(dns.getServers())"],
    setServers: ['dns.setServers(["not an address"])'],
    getDefaultResultOrder: ["dns.getDefaultResultOrder()"],
    setDefaultResultOrder: ['dns.setDefaultResultOrder("nope")'],
    Resolver: ["typeof new dns.Resolver().resolve4"],
    NOTFOUND: ["[dns.NODATA, dns.NOTFOUND, dns.SERVFAIL]"],
  },
};
