import { Hono } from "hono";
import { dataRoutes } from "../../contract/routes.ts";
import { logEvent } from "../log.ts";
import { CspReports, describeViolation } from "./csp-violation.ts";
import { readBody } from "./read-body.ts";
import { beginReportMinute, takeReport } from "./report-budget.ts";
import { visitorId } from "../turnstile/visitor.ts";

/** Reports of browsers about our policy, in both of their formats; each one worth reading is a log line. */
export const cspReports = new Hono<{ Bindings: Env }>();

cspReports.post(dataRoutes.cspReports, async (c) => {
  const violations = await readBody(c.req.raw, CspReports, {
    bytes: 16 * 1024,
    types: ["application/csp-report", "application/reports+json", "application/json"],
  });
  const dropped = beginReportMinute();
  if (dropped > 0) logEvent("csp-reports-dropped", { reports: dropped });
  const visitor = c.req.header("cf-connecting-ip") ?? visitorId(c.req.raw) ?? "";
  for (const violation of violations) {
    const described = describeViolation(violation, c.env.ORIGIN);
    if (described !== undefined && takeReport(visitor)) logEvent("csp-report", described);
  }
  return c.body(null, 204);
});
