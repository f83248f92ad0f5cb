import { answerOf, common } from "./ask-worker.ts";

const script = `export default {
  async fetch(request, env, ctx) {
    const began = Date.now();
    for (let number = 0; number < 100; number += 1) {
      const code = \`export default { fetch: () => new Response("\${number}") };\`;
      const worker = env.LOADER.load({ compatibilityDate: "2026-10-01", mainModule: "m.js", modules: { "m.js": code } });
      await (await worker.getEntrypoint().fetch("http://loaded/")).text();
    }
    return Response.json({ started: 100, each: (Date.now() - began) / 100 < 250 ? "under 250 ms" : "250 ms or more" });
  },
};`;

/** Starts a hundred Workers one after the other, each with code of its own. */
export default () => answerOf({ ...common, script, workerLoaders: { LOADER: {} } });
