import { askBesideResolver } from "./dns-resolver.ts";

/** Calls every function of node:dns but lookup, lookupService and resolve; lists those that fail. */
export default async function observe() {
  const { answer } = await askBesideResolver(`
    import dns from "node:dns";

    const names = [
      "resolve4", "resolve6", "resolveCaa", "resolveCname", "resolveMx", "resolveNaptr",
      "resolveNs", "resolvePtr", "resolveSoa", "resolveSrv", "resolveTxt", "resolveAny",
    ];
    const calls = {
      ...Object.fromEntries(names.map((name) => [name, () => dns.promises[name]("asked.example")])),
      reverse: () => dns.promises.reverse("192.0.2.1"),
      getServers: () => dns.getServers(),
      setServers: () => dns.setServers(["192.0.2.53"]),
      getDefaultResultOrder: () => dns.getDefaultResultOrder(),
      setDefaultResultOrder: () => dns.setDefaultResultOrder("verbatim"),
      Resolver: () => new dns.Resolver().getServers(),
    };

    export default {
      async fetch() {
        const failed = {};
        const answered = {};
        for (const [name, call] of Object.entries(calls)) {
          try {
            answered[name] = await call();
          } catch (error) {
            failed[name] = error.message;
          }
        }
        return Response.json({ failing: Object.keys(failed), messages: failed, resolve4: answered.resolve4 });
      },
    };
  `);
  return answer;
}
