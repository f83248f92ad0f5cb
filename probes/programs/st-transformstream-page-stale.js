/** Passes numbers through a transform of its own. */
export default async () => {
  const doubled = new TransformStream({
    transform(cups, controller) {
      controller.enqueue(cups * 2);
    },
  });
  const orders = new ReadableStream({
    start(controller) {
      for (const cups of [1, 2]) controller.enqueue(cups);
      controller.close();
    },
  });
  const seen = [];
  for await (const cups of orders.pipeThrough(doubled)) seen.push(cups);
  return seen;
};
