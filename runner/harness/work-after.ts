/** So long after its answer a program's console is listened to for what it gave to `waitUntil`. */
const listenMs = 3000;

// Taken when the module is evaluated: a program may replace them.
const wait = scheduler.wait.bind(scheduler);
const race = Promise.race.bind(Promise);
const { apply } = Reflect;

/** What a program gives to `ctx.waitUntil` from now on, in its order. */
export function collectWork(ctx: ExecutionContext): readonly unknown[] {
  // oxlint-disable-next-line typescript/unbound-method -- applied to what it belongs to
  const { waitUntil } = ctx;
  const work: unknown[] = [];
  Object.defineProperty(ctx, "waitUntil", {
    configurable: true,
    writable: true,
    // The runtime's own refuses to be called apart from its context, and so must this.
    value: function (this: ExecutionContext, ...args: Parameters<typeof waitUntil>) {
      apply(waitUntil, this, args);
      work.push(args[0]);
    },
  });
  return work;
}

/** Settles everything, also what is added meanwhile; whether all of it went well. */
export async function allWell(work: readonly unknown[]): Promise<boolean> {
  let well = true;
  for (let index = 0; index < work.length; index += 1) {
    try {
      await work[index];
    } catch {
      // It has been told: the runtime reports it as an exception of the request.
      well = false;
    }
  }
  return well;
}

/**
 * Listens to what a program gives to `ctx.waitUntil`. The function that comes back resolves when all of it is done, or
 * has taken too long: until then the run is not over, or what is logged there would be lost.
 */
export function watchWorkAfter(ctx: ExecutionContext): () => Promise<void> {
  const work = collectWork(ctx);
  return async () => {
    if (work.length > 0) await race([allWell(work), wait(listenMs)]);
  };
}
