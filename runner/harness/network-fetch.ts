import { denialIn } from "../egress/denial.ts";
import { answerSelf, isSelf } from "./network-self.ts";
import { log } from "./request-log.ts";
import { servingNow } from "./network-scope.ts";

/** The address of a request, or undefined where the runtime's own fetch has to say what is wrong with it. */
function addressOf(input: unknown): URL | undefined {
  const text = input instanceof Request ? input.url : String(input);
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Says in the console that a request was refused, and marks its error as Node marks such. */
export function tellRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const said = denialIn(error.message);
  if (said === undefined) return false;
  log("warn", said);
  Object.assign(error, { code: "ERR_ACCESS_DENIED" });
  return true;
}

/**
 * Watches `fetch`, through which the runtime's `node:http`, `node:https` and `node:dns` go as well. What a
 * program asks itself is answered here and never leaves the isolate; all else meets the gateway.
 */
export function watchFetch(): void {
  const native = globalThis.fetch;
  const watched = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const now = servingNow();
    const url = now === undefined ? undefined : addressOf(input);
    if (now !== undefined && url !== undefined && isSelf(url, now)) {
      return answerSelf(input, init, url, now);
    }
    // Taken now: behind the gateway's answer there is no frame of the program left.
    const site = new Error("site");
    try {
      return await native(input, init);
    } catch (error) {
      if (tellRefusal(error)) {
        const { message } = error;
        error.stack = (site.stack ?? "").replace("site", () => message);
      }
      throw error;
    }
  };
  globalThis.fetch = Object.defineProperty(watched, "name", { value: "fetch" });
}
