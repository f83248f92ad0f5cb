/** A handler throws; what the reader gets, and whether the source is told. */
export default async () => {
  let cancelled = false;
  const source = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("<p>Orders</p>"));
    },
    cancel() {
      cancelled = true;
    },
  });
  const rewriter = new HTMLRewriter().on("p", {
    element() {
      throw new RangeError("No such order.");
    },
  });
  try {
    await rewriter.transform(new Response(source)).text();
    return { read: true };
  } catch (error) {
    await scheduler.wait(50);
    return { name: error.name, message: error.message, cancelled };
  }
};
