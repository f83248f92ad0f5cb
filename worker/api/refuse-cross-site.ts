import { createMiddleware } from "hono/factory";
import { HttpError } from "../http-error.ts";

/**
 * For routes that a cookie authorises: a page of another site may not use a visitor's clearance.
 * A request that no browser page made, which has neither header, passes.
 */
export const refuseCrossSite = createMiddleware<{ Bindings: Env }>(async (c, next) => {
  const own = new URL(c.env.ORIGIN).origin;
  const origin = c.req.header("origin") ?? own;
  if (origin !== own || c.req.header("sec-fetch-site") === "cross-site") {
    throw new HttpError("clearance-failed", `This address answers pages of ${own} only.`);
  }
  await next();
});
