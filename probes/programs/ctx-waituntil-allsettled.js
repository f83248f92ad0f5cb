let finished = false;

/** Leaves two pieces of work to waitUntil, of which the first fails at once. */
export default async ({ ctx, turn }) => {
  if (turn === 1) {
    ctx.waitUntil(Promise.reject(new Error("the mail could not be sent")));
    ctx.waitUntil(
      (async () => {
        await scheduler.wait(200);
        finished = true;
      })(),
    );
    return { finished };
  }
  await scheduler.wait(500);
  return { finished };
};
