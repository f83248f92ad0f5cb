import { errorFrame } from "./frames.ts";
import { tell } from "./request-log.ts";

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
