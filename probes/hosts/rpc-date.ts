import { answerOf, common } from "./ask-worker.ts";

const caller = `export default {
  async fetch(request, env) {
    try {
      return Response.json({ value: await env.DESK.name() });
    } catch (error) {
      return Response.json({ threw: error.name, message: error.message.slice(0, 60) });
    }
  },
};`;

const called = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Desk extends WorkerEntrypoint { name() { return "front desk"; } }
export default { fetch: () => new Response() };`;

function callAt(compatibilityDate: string, compatibilityFlags: string[]) {
  const serviceBindings = { DESK: { name: "called", entrypoint: "Desk" } };
  return answerOf({
    workers: [
      {
        ...common,
        name: "caller",
        script: caller,
        serviceBindings,
        compatibilityDate,
        compatibilityFlags,
      },
      { ...common, name: "called", script: called },
    ],
  });
}

/** Calls a method from a Worker on either side of the date, and with the flag before it. */
export default async () => ({
  before: await callAt("2024-04-02", []),
  from: await callAt("2024-04-03", []),
  withFlag: await callAt("2024-04-02", ["rpc"]),
});
