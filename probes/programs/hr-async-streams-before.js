const page = ["<html><head><title>Orders</title></head>", "<body></body></html>"];

/** Milliseconds until the head reaches a reader, while the handler of the body waits for 400 ms. */
async function msUntilHead(chunks) {
  const rewriter = new HTMLRewriter().on("body", {
    async element(element) {
      await scheduler.wait(400);
      element.append("late");
    },
  });
  const source = new ReadableStream({
    async start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(new TextEncoder().encode(chunk));
        await scheduler.wait(50);
      }
      controller.close();
    },
  });
  const started = Date.now();
  const { body } = rewriter.transform(new Response(source));
  let ms;
  for await (const part of body) {
    if (new TextDecoder().decode(part).includes("<title>")) ms = Date.now() - started;
  }
  return ms;
}

/** Whether the head is on its way at once: when it came by itself, and when it came with the body. */
export default async () => ({
  inAnEarlierChunk: (await msUntilHead(page)) < 300,
  inTheSameChunk: (await msUntilHead([page.join("")])) < 300,
});
