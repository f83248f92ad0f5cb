import { answerOf, common } from "./ask-worker.ts";

const script = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Gateway extends WorkerEntrypoint { fetch() { return new Response("intercepted"); } }
export default {
  async fetch(request, env, ctx) {
    const code = \`import http from "node:http"; import net from "node:net"; import dns from "node:dns/promises";
    const failed = (promise) => promise.then(() => false, () => true);
    const event = (emitter) => new Promise((resolve) => emitter.on("error", () => resolve(true)).on("response", () => resolve(false)).on("connect", () => resolve(false)));
    export default { async fetch() {
      return Response.json({
        fetch: await failed(fetch("http://shop.test/")),
        http: await event(http.get("http://shop.test/")),
        net: await event(net.connect(80, "192.0.2.1")),
        dns: await failed(dns.resolve4("shop.test")),
      });
    } };\`;
    const load = (globalOutbound) => env.LOADER.load({
      compatibilityDate: "2026-10-01", mainModule: "m.js", modules: { "m.js": code }, globalOutbound,
    }).getEntrypoint();
    const blocked = await (await load(null).fetch("http://loaded/")).json();
    const seen = await (await load(ctx.exports.Gateway({ props: {} })).fetch("http://loaded/")).json();
    return Response.json({ blocked, intercepted: { fetch: seen.fetch, http: seen.http } });
  },
};`;

/** Tries each way out of a loaded Worker that has no network, and one that is intercepted. */
export default () => answerOf({ ...common, script, workerLoaders: { LOADER: {} } });
