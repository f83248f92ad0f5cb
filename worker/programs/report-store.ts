import * as v from "valibot";
import { ProgramId } from "../../contract/api.ts";
import { MigrationReport } from "../../contract/migration-report.ts";
import { matchesDeleteToken, randomDeleteToken } from "./delete-token.ts";
import { newProgramId } from "./program-id.ts";
import { sha256 } from "./sha256.ts";

const Row = v.object({
  id: ProgramId,
  report: v.pipe(v.string(), v.parseJson(), MigrationReport),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type ReportRecord = v.InferOutput<typeof Row>;

/** D1 holds at most 2,000,000 bytes a row; what is left over is for the other columns. */
const storedBytes = 1_900_000;

/** Stores a report under a fresh id; undefined for one that is too large to be stored. */
export async function saveReport(
  db: D1Database,
  report: MigrationReport,
): Promise<{ id: string; deleteToken: string } | undefined> {
  const json = JSON.stringify(report);
  if (new TextEncoder().encode(json).byteLength > storedBytes) return undefined;
  const deleteToken = randomDeleteToken();
  const hash = await sha256(deleteToken);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const id = newProgramId();
    const { meta } = await db
      .prepare(
        `INSERT INTO reports (id, report, created_at, delete_token_hash) VALUES (?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
      )
      .bind(id, json, new Date().toISOString(), hash)
      .run();
    if (meta.changes === 1) return { id, deleteToken };
  }
  throw new Error("No free report id was found.");
}

export async function findReport(db: D1Database, id: string): Promise<ReportRecord | undefined> {
  if (!v.is(ProgramId, id)) return undefined;
  const row = await db
    .prepare("SELECT id, report, created_at AS createdAt FROM reports WHERE id = ?")
    .bind(id)
    .first();
  return row === null ? undefined : v.parse(Row, row);
}

/** Deletes a report for whoever holds its delete token. */
export async function deleteReport(
  db: D1Database,
  id: string,
  token: string,
): Promise<"deleted" | "wrong-token" | "not-found"> {
  const row = await db
    .prepare("SELECT delete_token_hash AS hash FROM reports WHERE id = ?")
    .bind(id)
    .first<{ hash: string }>();
  if (row === null) return "not-found";
  if (!(await matchesDeleteToken(token, row.hash))) return "wrong-token";
  const { meta } = await db.prepare("DELETE FROM reports WHERE id = ?").bind(id).run();
  return meta.changes === 1 ? "deleted" : "not-found";
}
