import { answerOf, common } from "./ask-worker.ts";

const script = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Greeter extends WorkerEntrypoint { greet(name) { return \`\${this.ctx.props.greeting}, \${name}!\`; } }
export default {
  async fetch(request, env, ctx) {
    return Response.json(await ctx.exports.Greeter({ props: { greeting: "Welcome" } }).greet("World"));
  },
};`;

/** Makes a loopback binding with properties of its own choice. */
export default () => answerOf({ ...common, script });
