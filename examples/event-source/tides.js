const encoder = new TextEncoder();

/** Server-sent events: an id, a name and data, ended by an empty line. */
export function tideEvents(from) {
  const heights = [0.4, 1.1, 2.3, 3.0];
  let next = from;
  return new ReadableStream({
    async pull(controller) {
      if (next === heights.length) {
        controller.enqueue(encoder.encode("event: end\ndata: that is high water\n\n"));
        controller.close();
        return;
      }
      await scheduler.wait(20);
      const data = JSON.stringify({ metres: heights[next] });
      controller.enqueue(encoder.encode(`id: ${next}\nevent: tide\ndata: ${data}\n\n`));
      next += 1;
    },
  });
}
