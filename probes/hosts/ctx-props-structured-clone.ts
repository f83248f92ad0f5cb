import { answerOf, common } from "./ask-worker.ts";

const script = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Clock extends WorkerEntrypoint { name() { return "clock"; } }
export class Reader extends WorkerEntrypoint {
  async read() {
    const { prices, since, clock } = this.ctx.props;
    return { price: prices.get("tea"), since: since.toISOString(), clock: await clock.name() };
  }
}
export default {
  async fetch(request, env, ctx) {
    try {
      const props = { prices: new Map([["tea", 3]]), since: new Date(0), clock: ctx.exports.Clock({ props: {} }) };
      return Response.json(await ctx.exports.Reader({ props }).read());
    } catch (error) {
      return Response.json({ threw: error.name, message: error.message });
    }
  },
};`;

/** Gives a Map, a Date and a binding as properties. */
export default () => answerOf({ ...common, script });
