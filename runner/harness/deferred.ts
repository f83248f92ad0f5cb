let calls = 0;

/**
 * Counts what a program puts off, so that a request that put off nothing need not be waited for: a turn of the
 * timers takes more than a millisecond.
 */
export function watchDeferred(): void {
  for (const name of ["setTimeout", "setImmediate"] as const) {
    const native = globalThis[name];
    const counted = (...args: unknown[]): unknown => {
      calls += 1;
      return Reflect.apply(native, globalThis, args);
    };
    // What hangs on the function, such as the variant for util.promisify, is still found.
    Reflect.set(globalThis, name, Object.setPrototypeOf(counted, native));
  }
}

/** How often something was put off so far. */
export function deferredCalls(): number {
  return calls;
}
