import { answerOf, common } from "./ask-worker.ts";

const caller = `const attempt = async (work) => {
  try { return { value: await work() }; } catch (error) { return { threw: error.name, message: error.message }; }
};
export default {
  async fetch(request, env, ctx) {
    const names = ["dup", "constructor", "alarm", "webSocketMessage", "webSocketClose", "webSocketError", "free"];
    const answers = {};
    for (const name of names) {
      const { value, threw } = await attempt(async () => {
        const result = await env.DESK[name]();
        return typeof result === "string" ? result : "not the method's answer";
      });
      answers[name] = threw === undefined ? value : "threw";
    }
    return Response.json(answers);
  },
};`;

const called = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Desk extends WorkerEntrypoint {
  dup() { return "answered"; }
  alarm() { return "answered"; }
  webSocketMessage() { return "answered"; }
  webSocketClose() { return "answered"; }
  webSocketError() { return "answered"; }
  free() { return "answered"; }
}
export default { fetch: () => new Response() };`;

/** Calls methods by the names that are reserved. */
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
