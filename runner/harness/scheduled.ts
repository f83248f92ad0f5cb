import { exportedValues, type Handler, isObject } from "./find-handler.ts";
import { errorFrame } from "./frames.ts";
import { tell } from "./request-log.ts";
import { allWell, collectWork } from "./work-after.ts";

/** The path that `wrangler dev` keeps for firing the handler, and those that it had before. */
const paths = new Set([
  "/cdn-cgi/local/scheduled",
  "/cdn-cgi/handler/scheduled",
  "/cdn-cgi/mf/scheduled",
]);

/** What the runtime gives the handler: two properties that cannot be written, and one method. */
class ScheduledController {
  #forgoRetry: () => void;

  constructor(cron: string, scheduledTime: number, forgoRetry: () => void) {
    this.#forgoRetry = forgoRetry;
    const fixed = { enumerable: true, configurable: true };
    Object.defineProperties(this, {
      cron: { value: cron, ...fixed },
      scheduledTime: { value: scheduledTime, ...fixed },
    });
  }

  noRetry(): void {
    this.#forgoRetry();
  }

  get [Symbol.toStringTag](): string {
    return "ScheduledController";
  }
}

type Scheduled = (controller: object, env: unknown, ctx: ExecutionContext) => unknown;

/** The program's `scheduled`, as a method of its default export or of a class that is made for each event. */
function scheduledOf(exported: unknown): Scheduled | undefined {
  for (const value of exportedValues(exported)) {
    if (!isObject(value)) continue;
    const method = value["scheduled"];
    if (typeof method === "function") return (...args) => Reflect.apply(method, value, args);
    const proto = value["prototype"];
    const own = isObject(proto) ? proto["scheduled"] : undefined;
    if (typeof value !== "function" || typeof own !== "function") continue;
    return (controller, env, ctx) =>
      Reflect.apply(own, Reflect.construct(value, [ctx, env]), [controller]);
  }
  return undefined;
}

async function fire(
  scheduled: Scheduled,
  query: URLSearchParams,
  env: unknown,
  ctx: ExecutionContext,
): Promise<Response> {
  const time = query.get("time");
  const scheduledTime = time === null || time === "" ? Date.now() : Number.parseInt(time, 10);
  if (Number.isNaN(scheduledTime)) {
    return new Response("The time is a number of milliseconds since 1970.\n", { status: 400 });
  }
  let noRetry = false;
  const controller = new ScheduledController(query.get("cron") ?? "", scheduledTime, () => {
    noRetry = true;
  });
  // The outcome is known only when all of it has settled.
  const work = collectWork(ctx);
  let well = true;
  try {
    await scheduled(controller, env, ctx);
  } catch (error) {
    tell(errorFrame(error, "request"));
    well = false;
  }
  const outcome = (await allWell(work)) && well ? "ok" : "exception";
  const status = outcome === "ok" ? 200 : 500;
  return query.get("format") === "json"
    ? Response.json({ outcome, noRetry }, { status })
    : new Response(outcome, { status });
}

/**
 * What a request to one of the paths above is for: the program's `scheduled` handler, which otherwise only a cron
 * trigger calls. The answer is the outcome, in the words of `wrangler dev`. A program without such a handler
 * gets the request itself.
 */
export function scheduledHandler(exported: unknown, request: Request): Handler | undefined {
  const { pathname, searchParams } = new URL(request.url);
  if (!paths.has(pathname)) return undefined;
  const scheduled = scheduledOf(exported);
  if (scheduled === undefined) return undefined;
  return { fetch: (_, env, ctx) => fire(scheduled, searchParams, env, ctx) };
}
