import { Hono } from "hono";
import { dataRoutes } from "../../contract/routes.ts";
import { logEvent } from "../log.ts";
import { CspReports, describeViolation } from "./csp-violation.ts";
import { readBody } from "./read-body.ts";

const mostReports = 20;

/** Reports of browsers about our policy, in both of their formats; each one worth reading is a log line. */
export const cspReports = new Hono<{ Bindings: Env }>();

cspReports.post(dataRoutes.cspReports, async (c) => {
  const violations = await readBody(c.req.raw, CspReports, {
    bytes: 16 * 1024,
    types: ["application/csp-report", "application/reports+json", "application/json"],
  });
  for (const violation of violations.slice(0, mostReports)) {
    const described = describeViolation(violation, c.env.ORIGIN);
    if (described !== undefined) logEvent("csp-report", described);
  }
  return c.body(null, 204);
});
