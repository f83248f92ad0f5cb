import util from "node:util";
import { log } from "./request-log.ts";

/**
 * On Workers `util.debuglog` prints whatever NODE_DEBUG says; Koa is one that uses it. Its lines are kept,
 * but at the level where a reader expects them.
 */
export function captureDebugLog(): void {
  util.debuglog = util.debug = (section: string) =>
    Object.assign(
      (...args: unknown[]) => log("debug", `${section.toUpperCase()}: ${util.format(...args)}`),
      { enabled: true },
    );
}
