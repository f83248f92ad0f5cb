import { HttpError } from "../http-error.ts";
import { findProgram, type StoredRecord } from "../programs/store.ts";

/** The stored program at an id; throws `not-found`. */
export async function requireProgram(db: D1Database, id: string): Promise<StoredRecord> {
  const record = await findProgram(db, id);
  if (record === undefined) throw programNotFound();
  return record;
}

export function programNotFound(): HttpError {
  return new HttpError("not-found", "There is no program with this id. It may have been deleted.");
}
