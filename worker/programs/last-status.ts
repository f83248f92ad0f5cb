import * as v from "valibot";
import { RecordedStatus } from "../../contract/og.ts";
import { logError } from "../log.ts";
import { changeHot } from "./hot-programs.ts";

/** The column as D1 gives it. What a later or an earlier version wrote there counts as nothing recorded. */
export const LastStatus = v.fallback(
  v.nullable(
    v.pipe(
      v.string(),
      v.transform((text) => (/^\d+$/.test(text) ? Number(text) : text)),
      RecordedStatus,
    ),
  ),
  null,
);

/** Records how a program answered, for its image. Never throws: no run is worse for a failure here. */
export async function recordStatus(
  db: D1Database,
  id: string,
  status: RecordedStatus,
): Promise<void> {
  try {
    await db
      .prepare("UPDATE programs SET last_status = ?2 WHERE id = ?1 AND last_status IS NOT ?2")
      .bind(id, String(status))
      .run();
    changeHot(id, { lastStatus: status });
  } catch (error) {
    logError("last-status", error, { id });
  }
}
