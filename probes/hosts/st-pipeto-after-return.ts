import { askWorker } from "./ask-worker.ts";

const worker = `const encoder = new TextEncoder();

function slowly() {
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      await scheduler.wait(50);
      sent += 1;
      controller.enqueue(encoder.encode(sent === 1 ? "[1" : "," + sent));
      if (sent === 4) {
        controller.enqueue(encoder.encode("]"));
        controller.close();
      }
    },
  });
}

export default {
  fetch() {
    const { readable, writable } = new IdentityTransformStream();
    slowly().pipeTo(writable);
    return new Response(readable);
  },
};`;

/** Answers while a pipe that nobody waits for still fills the body; what the client has in the end. */
export default async function observe() {
  const [answer] = await askWorker({ files: { "worker.js": worker } });
  return answer;
}
