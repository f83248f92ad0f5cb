import { AsyncLocalStorage } from "node:async_hooks";
import { denial } from "../egress/denial.ts";
import { errorFrame } from "./frames.ts";
import { log, tell } from "./request-log.ts";

/** The request that the running code serves. */
export interface Serving {
  /** Its Host header: how the program is called here. */
  host: string;
  /** How many requests of the program to itself lead to this one. */
  depth: number;
  /** Answers a request of the program to itself. */
  answer: (request: Request) => Promise<Response>;
  /** Ends it with an error that nothing else would tell of. */
  fail: (error: unknown) => void;
}

const serving = new AsyncLocalStorage<Serving>();

/** Undefined at start-up, and where the runtime has lost the request: then the gateway alone decides. */
export function servingNow(): Serving | undefined {
  return serving.getStore();
}

/**
 * Requests that one isolate serves at once, those that lead to each other included: a program may find a way
 * to call its own entrypoints, and each call that waits for the next costs all programs memory.
 */
const underWayMost = 1000;
let underWay = 0;

/**
 * Does `work` as what serves a request. `own` answers what the program asks itself meanwhile; `failed`
 * rejects with an error that nothing else would tell of.
 */
export async function serve<Result>(
  request: Request,
  own: (request: Request) => Promise<Response>,
  work: (failed: Promise<never>) => Promise<Result>,
  depth = 0,
): Promise<Result> {
  if (underWay >= underWayMost) {
    throw new Error(`The program has ${underWayMost} requests under way at once.`);
  }
  const failed = Promise.withResolvers<never>();
  // Whoever does the work may be past the point at which it could still fail.
  failed.promise.catch(() => undefined);
  const answer = (inner: Request) =>
    serve(inner, own, (broken) => Promise.race([own(inner), broken]), depth + 1);
  const host = request.headers.get("host") ?? "";
  underWay += 1;
  try {
    return await serving.run({ host, depth, answer, fail: failed.reject }, () =>
      work(failed.promise),
    );
  } finally {
    underWay -= 1;
  }
}

/** Says in the console that a call was refused, and gives the error that it ends in. */
export function refuse(call: string, reason: string): Error {
  const message = denial(call, reason);
  log("warn", message);
  return Object.assign(new Error(message), { code: "ERR_ACCESS_DENIED" });
}

/**
 * An `error` event that nobody listens for. It ends a Node process; here the runtime would swallow it, and
 * the request would hang.
 */
export function failUnheard(error: unknown): void {
  if (process.listenerCount("uncaughtException") > 0) {
    process.emit("uncaughtException", error instanceof Error ? error : new Error(String(error)));
    return;
  }
  tell(errorFrame(error, "request"));
  servingNow()?.fail(error);
}
