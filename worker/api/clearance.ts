import { Hono } from "hono";
import { ClearanceBody } from "../../contract/api.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { clearanceAction } from "../../contract/turnstile.ts";
import { HttpError } from "../http-error.ts";
import { clearanceCookie } from "../turnstile/clearance.ts";
import { requireConfiguration } from "../turnstile/configuration.ts";
import { verifyToken } from "../turnstile/verify-token.ts";
import { cdataOf, visitorId } from "../turnstile/visitor.ts";
import { readBody } from "./read-body.ts";
import { refuseCrossSite } from "./refuse-cross-site.ts";

const bodyBytes = 8 * 1024;

/** A Turnstile token for the clearance cookie: the one place where a token is spent. */
export const clearance = new Hono<{ Bindings: Env }>();

clearance.post(dataRoutes.clearance, refuseCrossSite, async (c) => {
  requireConfiguration(c.env);
  const { turnstileToken } = await readBody(c.req.raw, ClearanceBody, { bytes: bodyBytes });
  const visitor = visitorId(c.req.raw);
  if (visitor === undefined) {
    throw new HttpError(
      "clearance-failed",
      "Your browser did not send Berth's cookie. Allow cookies for this site and reload the page.",
    );
  }
  const verification = await verifyToken(
    { url: c.env.TURNSTILE_VERIFY_URL, secretKey: c.env.TURNSTILE_SECRET_KEY },
    turnstileToken,
    {
      hostname: new URL(c.env.ORIGIN).hostname,
      action: clearanceAction,
      cdata: await cdataOf(visitor),
    },
    c.req.header("cf-connecting-ip"),
  );
  if (!verification.passed) {
    throw new HttpError(
      "clearance-failed",
      verification.reasons.includes("timeout-or-duplicate")
        ? "The check is over: it was used already, or is older than five minutes. Make it again."
        : "The check that you are human was not passed. Make it again, or reload the page.",
      { details: { reasons: verification.reasons } },
    );
  }
  const cookie = await clearanceCookie(visitor, c.env.CLEARANCE_SECRET, c.env.ORIGIN);
  return c.body(null, 204, { "set-cookie": cookie });
});
