const encoder = new TextEncoder();

/** A source that makes a piece only when one is asked for, and notes what became of it. */
export function countdown(from, notes) {
  let left = from;
  return new ReadableStream(
    {
      pull(controller) {
        notes.push(`made ${left}`);
        controller.enqueue(encoder.encode(`${left}\n`));
        left -= 1;
        if (left < 0) controller.close();
      },
      cancel(reason) {
        notes.push(`cancelled: ${reason}`);
      },
    },
    // Nothing is made ahead of time.
    { highWaterMark: 0 },
  );
}
