import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { buildHeader } from "../../contract/document.ts";
import { buildId } from "../build-id.ts";
import { errorAnswer, HttpError } from "../http-error.ts";
import { checks } from "./checks.ts";
import { clearance } from "./clearance.ts";
import type { ClientEnv } from "./client-env.ts";
import { cspReports } from "./csp-reports.ts";
import { health } from "./health.ts";
import { openapi } from "./openapi.ts";
import { page } from "./page.ts";
import { programs } from "./programs.ts";
import { runs } from "./runs.ts";

/** Everything under /api/. Answers are JSON (or run events), are not kept, and are never taken for a page. */
export const api = new Hono<{ Bindings: ClientEnv }>();

api.use(async (c, next) => {
  await next();
  c.header("cache-control", "no-store");
  c.header("x-content-type-options", "nosniff");
  c.header(buildHeader, buildId);
});
api.use(
  methodNotAllowed({
    app: api,
    onMethodNotAllowed: (_c, methods) =>
      errorAnswer(
        new HttpError("method-not-allowed", `This address takes ${methods.join(", ")}.`, {
          headers: { allow: methods.join(", ") },
        }),
      ),
  }),
);

api.route("/", clearance);
api.route("/", runs);
api.route("/", programs);
api.route("/", checks);
api.route("/", page);
api.route("/", cspReports);
api.route("/", health);
api.route("/", openapi);

// Answered, not thrown: methodNotAllowed looks at answers only, and turns this one into a 405.
api.notFound(() => errorAnswer(new HttpError("not-found", "The API has nothing at this address.")));
api.onError((error) => errorAnswer(error));
