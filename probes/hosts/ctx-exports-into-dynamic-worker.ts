import { answerOf, common } from "./ask-worker.ts";

const script = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Store extends WorkerEntrypoint { key(name) { return \`\${this.ctx.props.tenant}/\${name}\`; } }
export default {
  fetch(request, env, ctx) {
    const code = 'export default { async fetch(request, env) { return Response.json(await env.STORE.key("cart")); } };';
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01", mainModule: "m.js", modules: { "m.js": code },
      env: { STORE: ctx.exports.Store({ props: { tenant: "ada" } }) },
    });
    return worker.getEntrypoint().fetch("http://loaded/");
  },
};`;

/** Hands a loopback binding with properties to a loaded Worker. */
export default () => answerOf({ ...common, script, workerLoaders: { LOADER: {} } });
