import { answerOf, common } from "./ask-worker.ts";

const script = `export default {
  async fetch(request, env, ctx) {
    const code = 'let calls = 0; export default { fetch() { calls += 1; return Response.json(calls); } };';
    const load = () => env.LOADER.load({ compatibilityDate: "2026-10-01", mainModule: "m.js", modules: { "m.js": code } });
    const [first, second] = [load().getEntrypoint(), load().getEntrypoint()];
    const ask = async (entrypoint) => (await entrypoint.fetch("http://loaded/")).json();
    return Response.json({ first: [await ask(first), await ask(first)], second: await ask(second) });
  },
};`;

/** Loads a Worker from text that the request brought, twice, and counts in each. */
export default () => answerOf({ ...common, script, workerLoaders: { LOADER: {} } });
