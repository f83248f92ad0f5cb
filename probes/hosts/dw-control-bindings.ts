import { answerOf, common } from "./ask-worker.ts";

const script = `export default {
  async fetch(request, env, ctx) {
    const code = 'export default { fetch(request, env) { return Response.json({ env, process: typeof globalThis.process?.env?.SECRET }); } };';
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01", mainModule: "m.js", modules: { "m.js": code }, env: { COLOUR: "green" },
    });
    return worker.getEntrypoint().fetch("http://loaded/");
  },
};`;

/** Lists what a loaded Worker finds in its env, where the loader has more. */
export default () =>
  answerOf({
    ...common,
    script,
    workerLoaders: { LOADER: {} },
    bindings: { SECRET: "the loader's own" },
  });
