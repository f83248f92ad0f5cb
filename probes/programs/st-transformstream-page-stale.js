/** Passes a text through a transform of its own, which doubles it. */
export default async () => {
  const doubled = new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      controller.enqueue(chunk);
    },
  });
  return await new Response(new Response("tea").body.pipeThrough(doubled)).text();
};
