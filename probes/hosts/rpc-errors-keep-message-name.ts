import { answerOf, common } from "./ask-worker.ts";

const caller = `export default {
  async fetch(request, env, ctx) {
    try {
      await env.DESK.fail();
    } catch (error) {
      return Response.json({
        name: error.name, message: error.message, isTypeError: error instanceof TypeError,
        cause: error.cause ?? null, seat: error.seat ?? null, namesFail: error.stack.includes("Desk.fail"),
      });
    }
  },
};`;

const called = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Desk extends WorkerEntrypoint {
  fail() { throw Object.assign(new TypeError("no seat left", { cause: "sold out" }), { seat: 7 }); }
}
export default { fetch: () => new Response() };`;

/** Looks at an error that was thrown on the other side. */
export default () =>
  answerOf({
    workers: [
      {
        ...common,
        name: "caller",
        script: caller,
        serviceBindings: { DESK: { name: "called", entrypoint: "Desk" } },
      },
      { ...common, name: "called", script: called },
    ],
  });
