import { answerOf, common } from "./ask-worker.ts";

const caller = `const attempt = async (work) => {
  try { return { value: await work() }; } catch (error) { return { threw: error.name, message: error.message }; }
};
export default {
  async fetch(request, env, ctx) {
    return Response.json({
      field: await attempt(async () => (await env.DESK.open) ?? "undefined"),
      getter: await attempt(() => env.DESK.seats),
      method: await attempt(() => env.DESK.name()),
    });
  },
};`;

const called = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Desk extends WorkerEntrypoint {
  open = true;
  get seats() { return 12; }
  name() { return "front desk"; }
}
export default { fetch: () => new Response() };`;

/** Reads a field, a getter and a method of an entrypoint. */
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
