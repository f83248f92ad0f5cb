import { answerOf, common } from "./ask-worker.ts";

const script = `import { WorkerEntrypoint } from "cloudflare:workers";
const seen = [];
export class Tail extends WorkerEntrypoint {
  tail(events) {
    seen.push(...events.map(({ outcome, logs }) => ({ outcome, lines: logs.map(({ message }) => message.join(" ")) })));
  }
}
export default {
  async fetch(request, env, ctx) {
    const code = 'export default { fetch() { console.log("hello from inside"); return new Response("fine"); } };';
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01", mainModule: "m.js", modules: { "m.js": code }, tails: [ctx.exports.Tail({ props: {} })],
    });
    await (await worker.getEntrypoint().fetch("http://loaded/")).text();
    for (let turn = 0; turn < 50 && seen.length === 0; turn += 1) await scheduler.wait(20);
    return Response.json(seen);
  },
};`;

/** Loads a Worker with a Tail Worker of the loader's own, and reads what arrives there. */
export default () => answerOf({ ...common, script, workerLoaders: { LOADER: {} } });
