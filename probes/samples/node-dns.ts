import type { Samples } from "./sample.ts";

export const dnsSamples: Samples = {
  module: "node:dns",
  as: "dns",
  first: [
    "const called = (start) => new Promise((resolve, reject) => start((error, ...values) => (error ? reject(error) : resolve(values))));",
  ],
  expressions: {
    lookup: [
      'await called((done) => dns.lookup("127.0.0.1", done))',
      'await called((done) => dns.lookup("::1", { all: true }, done))',
      'await called((done) => dns.lookup("", done))',
      'dns.lookup("a.example")',
      'dns.lookup("a.example", { family: 5 }, () => {})',
    ],
    lookupService: ['dns.lookupService("nope", 80, () => {})'],
    resolve: ['dns.resolve("a.example", "NOPE", () => {})', "dns.resolve(7, () => {})"],
    resolve4: ['dns.resolve4("a.example")'],
    resolve6: ['dns.resolve6("a.example")'],
    resolveMx: ['dns.resolveMx("a.example")'],
    resolveTxt: ["dns.resolveTxt(7, () => {})"],
    resolveAny: ["dns.resolveAny(7, () => {})"],
    resolveCaa: ["dns.resolveCaa(7, () => {})"],
    resolveCname: ["dns.resolveCname(7, () => {})"],
    resolveNaptr: ["dns.resolveNaptr(7, () => {})"],
    resolveNs: ["dns.resolveNs(7, () => {})"],
    resolvePtr: ["dns.resolvePtr(7, () => {})"],
    resolveSoa: ["dns.resolveSoa(7, () => {})"],
    resolveSrv: ["dns.resolveSrv(7, () => {})"],
    reverse: ['dns.reverse("not an address", () => {})', 'dns.reverse("127.0.0.1")'],
    getServers: ["Array.isArray(dns.getServers())"],
    setServers: ['dns.setServers(["not an address"])', 'dns.setServers("1.1.1.1")'],
    getDefaultResultOrder: ["dns.getDefaultResultOrder()"],
    setDefaultResultOrder: [
      '((was) => { dns.setDefaultResultOrder("ipv4first"); const is = dns.getDefaultResultOrder(); dns.setDefaultResultOrder(was); return is; })(dns.getDefaultResultOrder())',
      'dns.setDefaultResultOrder("nope")',
    ],
    Resolver: [
      "typeof new dns.Resolver().resolve4",
      'typeof new dns.Resolver({ timeout: "soon" })',
    ],
    promises: ["typeof dns.promises.lookup"],
    ADDRCONFIG: ["[dns.ADDRCONFIG > 0, dns.ALL > 0, dns.V4MAPPED > 0]"],
    NOTFOUND: ["[dns.NODATA, dns.NOTFOUND, dns.SERVFAIL, dns.TIMEOUT, dns.CANCELLED, dns.REFUSED]"],
  },
};
