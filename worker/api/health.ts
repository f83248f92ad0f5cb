import { Hono } from "hono";
import * as v from "valibot";
import { dataRoutes } from "../../contract/routes.ts";
import { RunnerHealth, runnerPaths } from "../../contract/runner.ts";
import { logError } from "../log.ts";
import type { Runner } from "../runs/runner.ts";
import type { ClientEnv } from "./client-env.ts";

const timeoutMs = 1500;

/** Whether the app and what it stands on answer in good time: 200 when all do, else 503. */
export const health = new Hono<{ Bindings: ClientEnv }>();

health.get(dataRoutes.health, async (c) => {
  const [database, runner] = await Promise.all([
    isWell("database", c.env.DB.prepare("SELECT 1 FROM programs LIMIT 1").run()),
    isWell("runner", askRunner(c.env.RUNNER)),
  ]);
  const ok = database && runner;
  return c.json({ ok, app: true, database, runner }, ok ? 200 : 503);
});

async function askRunner(runner: Runner): Promise<void> {
  const answer = await runner.fetch(`http://runner${runnerPaths.health}`);
  v.parse(RunnerHealth, await answer.json());
}

async function isWell(part: string, work: Promise<unknown>): Promise<boolean> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error(`No answer after ${timeoutMs} ms.`));
  }, timeoutMs);
  try {
    await Promise.race([work, late.promise]);
    return true;
  } catch (error) {
    logError("health", error, { part });
    return false;
  } finally {
    clearTimeout(timer);
  }
}
