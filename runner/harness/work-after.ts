/** So long after its answer a program's console is listened to for what it gave to `waitUntil`. */
const listenMs = 3000;

// Taken when the module is evaluated: a program may replace them.
const wait = scheduler.wait.bind(scheduler);
const all = Promise.all.bind(Promise);
const race = Promise.race.bind(Promise);
const { apply } = Reflect;

async function settled(work: unknown): Promise<void> {
  try {
    await work;
  } catch {
    // The trace tells of it.
  }
}

/**
 * Listens to what a program gives to `ctx.waitUntil`. The function that comes back resolves when all of it is done, or
 * has taken too long: until then the run is not over, or what is logged there would be lost.
 */
export function watchWorkAfter(ctx: ExecutionContext): () => Promise<void> {
  // oxlint-disable-next-line typescript/unbound-method -- applied to what it belongs to
  const { waitUntil } = ctx;
  let open: Promise<void>[] = [];
  Object.defineProperty(ctx, "waitUntil", {
    configurable: true,
    writable: true,
    // The runtime's own refuses to be called apart from its context, and so must this.
    value: function (this: ExecutionContext, ...args: Parameters<typeof waitUntil>) {
      apply(waitUntil, this, args);
      open.push(settled(args[0]));
    },
  });
  const done = async (): Promise<void> => {
    while (open.length > 0) {
      const begun = open;
      open = [];
      await all(begun);
    }
  };
  return async () => {
    if (open.length > 0) await race([done(), wait(listenMs)]);
  };
}
