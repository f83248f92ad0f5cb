import { AsyncLocalStorage } from "node:async_hooks";
import type { Emit, Frame } from "./frames.ts";

/** The request that the running code belongs to, as long as it is one that reports frames. */
export const currentRequest = new AsyncLocalStorage<Emit>();

/** Console lines of start-up, which the first reporting request delivers. Bounded: an isolate may never get one. */
let startup: Frame[] | undefined = [];
const startupLines = 1000;

export function log(level: string, text: string): void {
  const frame: Frame = { type: "log", level, text };
  const emit = currentRequest.getStore();
  if (emit === undefined) {
    if (startup !== undefined && startup.length < startupLines) startup.push(frame);
    return;
  }
  // A reader that is gone has ended the run; there is nobody to tell.
  emit(frame).catch(() => undefined);
}

/** The lines of start-up, once. */
export function takeStartupLines(): Frame[] {
  const lines = startup ?? [];
  startup = undefined;
  return lines;
}
