import { answerOf, common } from "./ask-worker.ts";

const script = `export default {
  async fetch(request, env, ctx) {
    if (new URL(request.url).pathname === "/inner") {
      ctx.passThroughOnException();
      throw new Error("on purpose");
    }
    try {
      const response = await env.SELF.fetch("http://host.test/inner");
      return Response.json({ answered: response.status });
    } catch (error) {
      return Response.json({ threw: error.message });
    }
  },
};`;

/** Asks for pass-through, then throws, where there is no origin. */
export default () =>
  answerOf({ ...common, script, name: "self", serviceBindings: { SELF: "self" } });
