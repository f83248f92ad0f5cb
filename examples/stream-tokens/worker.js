import { complete } from "./model.js";

export default {
  async fetch(request, env, ctx) {
    if (request.method !== "POST") return new Response("POST a question.\n", { status: 405 });
    const question = await request.text();
    const { readable, writable } = new TransformStream();
    ctx.waitUntil(answer(question, writable));
    return new Response(readable, {
      headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" },
    });
  },
};

async function answer(question, writable) {
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const send = (data) => writer.write(encoder.encode(`data: ${data}\n\n`));
  let words = 0;
  try {
    for await (const word of complete(question)) {
      words += 1;
      await send(JSON.stringify({ delta: word }));
    }
    await send("[DONE]");
    await writer.close();
  } catch (error) {
    // The reader is gone, or the model failed: either way nothing is left to write.
    await writer.abort(error);
  }
  console.log(`${words} words`);
}
