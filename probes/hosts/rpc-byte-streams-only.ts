import { answerOf, common } from "./ask-worker.ts";

const caller = `const attempt = async (work) => {
  try { return { value: await work() }; } catch (error) { return { threw: error.name, message: error.message }; }
};
export default {
  async fetch(request, env, ctx) {
    const objects = new ReadableStream({
      start(controller) { controller.enqueue({ seat: 1 }); controller.close(); },
    });
    return Response.json(await attempt(() => env.DESK.read(objects)));
  },
};`;

const called = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Desk extends WorkerEntrypoint {
  async read(stream) { const all = []; for await (const chunk of stream) all.push(chunk); return all; }
}
export default { fetch: () => new Response() };`;

/** Sends a stream of objects where bytes are expected. */
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
