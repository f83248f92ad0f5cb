import { type ErrorFrame, errorFrame } from "./frames.ts";

let failure: ErrorFrame | undefined;
let over = false;

/**
 * Notes what went wrong while the program started and may have gone unseen: the runtime tells of no promise
 * that is rejected at start-up, so an `async function main` that fails just never listens.
 * @returns whether it was at start-up
 */
export function noteStartupFailure(error: unknown): boolean {
  if (over) return false;
  failure ??= errorFrame(error, "startup");
  return true;
}

/** Why a program that serves nothing serves nothing, as far as it is known. */
export function startupFailure(): ErrorFrame | undefined {
  return failure;
}

const guarded = ["setTimeout", "setInterval", "setImmediate", "fetch"] as const;
/** Puts back what was watched, unless the program has put something else there. */
const endings: (() => void)[] = [];

export function isStartupOver(): boolean {
  return over;
}

/** Has something put back when start-up is over. */
export function onStartupOver(end: () => void): void {
  endings.push(end);
}

/** Watches the calls that Workers refuse at start-up. They are put back when it is over. */
export function watchGlobalScope(): void {
  for (const name of guarded) {
    const native = globalThis[name];
    const watched = (...args: unknown[]): unknown => {
      try {
        const result: unknown = Reflect.apply(native, globalThis, args);
        if (result instanceof Promise) result.catch(noteStartupFailure);
        return result;
      } catch (error) {
        noteStartupFailure(error);
        throw error;
      }
    };
    // What hangs on the function, such as the variant for util.promisify, is still found.
    Reflect.set(globalThis, name, Object.setPrototypeOf(watched, native));
    endings.push(() => {
      if (Reflect.get(globalThis, name) === watched) Reflect.set(globalThis, name, native);
    });
  }
}

/** Ends the watch, on the first request. */
export function endWatch(): void {
  if (over) return;
  over = true;
  for (const end of endings) end();
}
