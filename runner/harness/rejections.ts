import { errorFrame } from "./frames.ts";
import { rejectionNote } from "./rejection-note.ts";
import { tell } from "./request-log.ts";
import { noteStartupFailure } from "./startup-failure.ts";

/**
 * Tells of promises that were rejected and that nobody awaited: Node ends the process over one, workerd
 * goes on in silence. A program that handles them itself is left alone.
 */
export function watchRejections(): void {
  addEventListener("unhandledrejection", (event) => {
    if (process.listenerCount("unhandledRejection") > 0) return;
    tell(errorFrame(event.reason, "request"));
  });
}

/**
 * At start-up the runtime tells of no rejected promise at all, so each program's top-level call of an async
 * function hands its rejection to this.
 */
export function noteRejections(): void {
  Object.defineProperty(globalThis, rejectionNote, { value: noteStartupFailure });
}
