import { answerOf, common } from "./ask-worker.ts";

const caller = `const attempt = async (work) => {
  try { return { value: await work() }; } catch (error) { return { threw: error.name, message: error.message }; }
};
export default {
  async fetch(request, env, ctx) {
    const size = 33 * 1024 * 1024;
    const whole = await attempt(() => env.DESK.count(new Uint8Array(size)));
    const small = await attempt(() => env.DESK.count(new Uint8Array(size / 33)));
    const chunk = new Uint8Array(1024 * 1024);
    let sent = 0;
    const stream = new ReadableStream({
      type: "bytes",
      pull(controller) {
        if (sent === 33) return controller.close();
        sent += 1;
        controller.enqueue(chunk.slice());
      },
    });
    const streamed = await attempt(() => env.DESK.countStream(stream));
    return Response.json({ small, whole: whole.threw ?? "passed", streamed });
  },
};`;

const called = `import { WorkerEntrypoint } from "cloudflare:workers";
export class Desk extends WorkerEntrypoint {
  count(bytes) { return bytes.length; }
  async countStream(stream) {
    let total = 0;
    for await (const chunk of stream) total += chunk.length;
    return total;
  }
}
export default { fetch: () => new Response() };`;

/** Sends bytes over the bound as one value, then as a stream. */
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
