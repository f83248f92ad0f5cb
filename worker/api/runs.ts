import { Hono } from "hono";
import { RunBody, StoredRunBody } from "../../contract/api.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { isExampleProgram } from "../programs/is-example.ts";
import { runProgram } from "../runs/run-program.ts";
import { readBody } from "./read-body.ts";
import { refuseCrossSite } from "./refuse-cross-site.ts";
import { refuseOverLimit } from "./refuse-over-limit.ts";
import { requireClearance } from "./require-clearance.ts";
import { requireProgram } from "./require-program.ts";

/** Runs: of a draft by who has clearance, of an example or a stored program by anybody. */
export const runs = new Hono<{ Bindings: Env }>();

runs.post(dataRoutes.runs, refuseCrossSite, async (c) => {
  const { program, request } = await readBody(c.req.raw, RunBody);
  refuseOverLimit(program, [request]);
  if (!isExampleProgram(program)) await requireClearance(c.req.raw, c.env);
  return runProgram(c.env.RUNNER, { program, request });
});

runs.post(dataRoutes.programRuns, async (c) => {
  const { program } = await requireProgram(c.env.DB, c.req.param("id"));
  const { request } = await readBody(c.req.raw, StoredRunBody);
  refuseOverLimit(undefined, [request]);
  return runProgram(c.env.RUNNER, { program, request });
});
