import { answerOf, common } from "./ask-worker.ts";

const script = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Store extends WorkerEntrypoint { tenant() { return this.ctx.props.tenant; } }
const code = \`export default { async fetch(request, env) {
  let changed;
  try { changed = await env.STORE({ props: { tenant: "eve" } }).tenant(); } catch (error) { changed = error.name; }
  return Response.json({ given: await env.STORE.tenant(), changed });
} };\`;
export default {
  fetch(request, env, ctx) {
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01", mainModule: "m.js", modules: { "m.js": code },
      env: { STORE: ctx.exports.Store({ props: { tenant: "ada" } }) },
    });
    return worker.getEntrypoint().fetch("http://loaded/");
  },
};`;

/** A loaded Worker tries to make a binding with other properties of the one it was given. */
export default () => answerOf({ ...common, script, workerLoaders: { LOADER: {} } });
