import { Hono } from "hono";
import { dataRoutes } from "../../contract/routes.ts";
import { HttpError } from "../http-error.ts";
import { pageAnswer } from "../page-result.ts";
import { runGate } from "../pages/run-gate.ts";
import type { ClientEnv } from "./client-env.ts";

/** What a document at a path would carry, for a navigation inside the client. */
export const page = new Hono<{ Bindings: ClientEnv }>();

page.get(dataRoutes.page, async (c) => {
  const { DB, CLIENT, ORIGIN, RUN_HOST } = c.env;
  const path = c.req.query("path") ?? "";
  const origin = new URL(ORIGIN).origin;
  const url = URL.parse(path, origin);
  // "//host/" also begins with a slash, and leads elsewhere.
  if (!path.startsWith("/") || url === null || url.origin !== origin) {
    throw new HttpError("invalid-request", "path: Give the path of a page, as in ?path=/p/….");
  }
  const result = await runGate(url, {
    db: DB,
    assets: CLIENT,
    origin: ORIGIN,
    runHost: RUN_HOST,
  });
  return c.json(pageAnswer(result));
});
