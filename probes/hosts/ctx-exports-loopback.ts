import { answerOf, common } from "./ask-worker.ts";

const script = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Greeter extends WorkerEntrypoint { greet(name) { return \`Hello, \${name}!\`; } }
export default {
  async fetch(request, env, ctx) {
    return Response.json({ greeting: await ctx.exports.Greeter.greet("World"), others: typeof ctx.exports.default });
  },
};`;

/** Calls an entrypoint of its own. */
export default () => answerOf({ ...common, script });
