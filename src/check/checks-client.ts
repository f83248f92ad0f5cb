import * as v from "valibot";
import { type CheckBody, ReportAnswer } from "../../contract/check.ts";
import { MigrationReport } from "../../contract/migration-report.ts";
import { dataHref } from "../../contract/routes.ts";
import { failureOf, postJson, readJson, send } from "../api-client.ts";

/** The report of a project, which is stored nowhere. */
export async function checkProject(body: CheckBody, signal: AbortSignal): Promise<MigrationReport> {
  const response = await send(dataHref("checks"), { ...postJson(body), signal });
  const json = await readJson(response);
  const report = v.safeParse(MigrationReport, json);
  if (response.ok && report.success) return report.output;
  throw failureOf(response, json);
}

/** Checks a project again, and stores the report of it. */
export async function storeReport(body: CheckBody): Promise<ReportAnswer> {
  const response = await send(dataHref("reports"), postJson(body));
  const json = await readJson(response);
  const answer = v.safeParse(ReportAnswer, json);
  if (response.ok && answer.success) return answer.output;
  throw failureOf(response, json);
}

export async function deleteReport(id: string, deleteToken: string): Promise<void> {
  const response = await send(dataHref("report", { id }), {
    method: "DELETE",
    headers: { authorization: `Bearer ${deleteToken}` },
  });
  if (!response.ok) throw failureOf(response, await readJson(response));
}
