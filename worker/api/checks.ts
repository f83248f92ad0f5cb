import { Hono } from "hono";
import { CheckBody, projectOverLimit, type ReportAnswer } from "../../contract/check.ts";
import type { MigrationReport } from "../../contract/migration-report.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { checkProject } from "../checks/check-project.ts";
import { HttpError } from "../http-error.ts";
import { deleteReport, findReport, saveReport } from "../programs/report-store.ts";
import { presentReport, reportUrl } from "../programs/stored-report.ts";
import type { ClientEnv } from "./client-env.ts";
import { bearerOf } from "./machine-caller.ts";
import { readBody } from "./read-body.ts";
import { refuseCrossSite } from "./refuse-cross-site.ts";
import { requireClearance } from "./require-clearance.ts";

/** Migration checks. The project is read and forgotten; a report is stored for whoever asks for a link to it. */
export const checks = new Hono<{ Bindings: ClientEnv }>();

function reportNotFound(): HttpError {
  return new HttpError("not-found", "There is no report with this id. It may have been deleted.");
}

/** The report of a body that is sent; a stored one is made the same way, so that nobody can write their own. */
async function reportOf(request: Request, env: ClientEnv): Promise<MigrationReport> {
  await requireClearance(request, env);
  const body = await readBody(request, CheckBody);
  const over = projectOverLimit(body.files);
  if (over !== undefined) throw new HttpError("too-large", over);
  return checkProject({ assets: env.CLIENT, origin: env.ORIGIN, runner: env.RUNNER }, body);
}

checks.post(dataRoutes.checks, refuseCrossSite, async (c) =>
  c.json(await reportOf(c.req.raw, c.env)),
);

checks.post(dataRoutes.reports, refuseCrossSite, async (c) => {
  const report = await reportOf(c.req.raw, c.env);
  if (!report.isRead) {
    throw new HttpError(
      "unavailable",
      "The code could not be read right now, so no report of it was stored. Try again in a moment.",
      { headers: { "retry-after": "5" } },
    );
  }
  const saved = await saveReport(c.env.DB, report);
  if (saved === undefined)
    throw new HttpError("too-large", "The report is too large to be stored.");
  const answer: ReportAnswer = { ...saved, url: reportUrl(saved.id, c.env.ORIGIN) };
  return c.json(answer, 201, { location: answer.url });
});

checks.get(dataRoutes.report, async (c) => {
  const record = await findReport(c.env.DB, c.req.param("id"));
  if (record === undefined) throw reportNotFound();
  return c.json(presentReport(record, c.env.ORIGIN));
});

checks.delete(dataRoutes.report, async (c) => {
  const token = bearerOf(c.req.raw);
  if (token === undefined) {
    throw new HttpError(
      "wrong-delete-token",
      "Send the delete token as `Authorization: Bearer <token>`.",
    );
  }
  const outcome = await deleteReport(c.env.DB, c.req.param("id"), token);
  if (outcome === "not-found") throw reportNotFound();
  if (outcome === "wrong-token") {
    throw new HttpError("wrong-delete-token", "This is not the report's delete token.");
  }
  return c.body(null, 204);
});
