let finished = false;

/** Leaves work to waitUntil in the first request, and asks for it in the next. */
export default async ({ ctx, turn }) => {
  if (turn === 1) {
    ctx.waitUntil(
      (async () => {
        await scheduler.wait(300);
        finished = true;
      })(),
    );
    return { finished };
  }
  await scheduler.wait(600);
  return { finished };
};
