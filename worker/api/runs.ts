import { Hono } from "hono";
import { RunBody, StoredRunBody } from "../../contract/api.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { isProofProgram } from "../compat/is-proof.ts";
import { canonicalJson } from "../programs/canonical-json.ts";
import { isExampleProgram } from "../programs/is-example.ts";
import { recordStatus } from "../programs/last-status.ts";
import type { StoredRecord } from "../programs/store.ts";
import { runProgram } from "../runs/run-program.ts";
import { watchStatus } from "../runs/watch-status.ts";
import type { ClientEnv } from "./client-env.ts";
import { readBody } from "./read-body.ts";
import { refuseCrossSite } from "./refuse-cross-site.ts";
import { refuseOverLimit } from "./refuse-over-limit.ts";
import { requireClearance } from "./require-clearance.ts";
import { requireProgram } from "./require-program.ts";

/** Runs: of a draft by who has clearance, of an example, a proof or a stored program by anybody. */
export const runs = new Hono<{ Bindings: ClientEnv }>();

runs.post(dataRoutes.runs, refuseCrossSite, async (c) => {
  const { program, request } = await readBody(c.req.raw, RunBody);
  refuseOverLimit(program, [request]);
  const isOurs =
    isExampleProgram(program) ||
    (await isProofProgram({ assets: c.env.CLIENT, origin: c.env.ORIGIN }, program));
  if (!isOurs) await requireClearance(c.req.raw, c.env);
  return runProgram(c.env.RUNNER, { program, request });
});

runs.post(dataRoutes.programRuns, async (c) => {
  const record = await requireProgram(c.env.DB, c.req.param("id"));
  const { request } = await readBody(c.req.raw, StoredRunBody);
  refuseOverLimit(undefined, [request]);
  const run = await runProgram(c.env.RUNNER, { program: record.program, request });
  if (!isFirstRequest(record, request)) return run;
  return watchStatus(run, (status) => {
    if (status === record.lastStatus) return;
    c.executionCtx.waitUntil(recordStatus(c.env.DB, record.id, status));
  });
});

/** Whether a request is the program's first saved one, unchanged: what it answers stands for the program. */
function isFirstRequest({ requests }: StoredRecord, request: ProgramRequest): boolean {
  const [first] = requests;
  return first !== undefined && canonicalJson(first) === canonicalJson(request);
}
