import * as v from "valibot";
import { ProgramId } from "../../contract/api.ts";
import { Program } from "../../contract/program.ts";
import { ProgramRequest } from "../../contract/request.ts";
import { matchesDeleteToken } from "./delete-token.ts";
import { beginRead, dropDeleted, hotProgram } from "./hot-programs.ts";
import { LastStatus } from "./last-status.ts";
import { newProgramId } from "./program-id.ts";

/** A row as D1 gives it: JSON columns are parsed and checked like any other input. */
const Row = v.object({
  id: ProgramId,
  title: v.string(),
  description: v.string(),
  program: v.pipe(v.string(), v.parseJson(), Program),
  requests: v.pipe(v.string(), v.parseJson(), v.array(ProgramRequest)),
  listed: v.pipe(
    v.number(),
    v.transform((listed) => listed === 1),
  ),
  parent: v.nullable(ProgramId),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  lastStatus: LastStatus,
});

/** A stored program as the Worker holds it. */
export type StoredRecord = v.InferOutput<typeof Row>;

/** The program at an id, from this isolate's memory if it was read within the last minute. */
export async function findProgram(db: D1Database, id: string): Promise<StoredRecord | undefined> {
  if (!v.is(ProgramId, id)) return undefined;
  const hot = hotProgram(id);
  return hot?.isFresh ? hot.record : readProgram(db, id);
}

/**
 * The program at an id as the database has it now. What is kept of it in memory is still what is stored,
 * but for its last status: so all that is made of it once need not be made again.
 */
export async function readProgram(db: D1Database, id: string): Promise<StoredRecord | undefined> {
  if (!v.is(ProgramId, id)) return undefined;
  const hot = hotProgram(id);
  const keep = beginRead();
  if (hot !== undefined) {
    const row = await db
      .prepare("SELECT last_status AS lastStatus FROM programs WHERE id = ?")
      .bind(id)
      .first();
    if (row === null) {
      dropDeleted(id);
      return undefined;
    }
    const { lastStatus } = v.parse(v.pick(Row, ["lastStatus"]), row);
    const record =
      lastStatus === hot.record.lastStatus ? hot.record : { ...hot.record, lastStatus };
    keep(record, hot.size);
    return record;
  }
  const row = await db
    .prepare(
      `SELECT id, title, description, program, requests, listed, parent, created_at AS createdAt,
         last_status AS lastStatus
       FROM programs WHERE id = ?`,
    )
    .bind(id)
    .first();
  if (row === null) return undefined;
  const record = v.parse(Row, row);
  keep(record, JSON.stringify(row).length);
  return record;
}

export interface NewProgram extends Omit<StoredRecord, "id" | "createdAt" | "lastStatus"> {
  deleteTokenHash: string;
  /** Hashes of the visitor's key and of the body that came with it. */
  idempotency?: { keyHash: string; bodyHash: string };
}

export type Saved =
  | { outcome: "saved"; id: string }
  | { outcome: "idempotency-conflict" }
  | { outcome: "parent-not-found" };

/**
 * Stores a program under a fresh id, in one statement. When the idempotency key was used before, the
 * answer is the program stored then, or a conflict if its body was another.
 */
export async function saveProgram(db: D1Database, program: NewProgram): Promise<Saved> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const id = newProgramId();
    if (await insertProgram(db, id, program)) return { outcome: "saved", id };
    const earlier = await findEarlier(db, program.idempotency);
    if (earlier !== undefined) return earlier;
    if (program.parent !== null && !(await hasProgram(db, program.parent))) {
      return { outcome: "parent-not-found" };
    }
    // What is left is an id that somebody has: 50 random bits, so try another.
  }
  throw new Error("No free program id was found.");
}

async function insertProgram(db: D1Database, id: string, program: NewProgram): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO programs (id, title, description, program, requests, listed, parent, created_at,
         delete_token_hash, idempotency_key_hash, idempotency_body_hash)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
       WHERE ?7 IS NULL OR EXISTS (SELECT 1 FROM programs WHERE id = ?7)
       ON CONFLICT DO NOTHING`,
    )
    .bind(
      id,
      program.title,
      program.description,
      JSON.stringify(program.program),
      JSON.stringify(program.requests),
      program.listed ? 1 : 0,
      program.parent,
      new Date().toISOString(),
      program.deleteTokenHash,
      program.idempotency?.keyHash ?? null,
      program.idempotency?.bodyHash ?? null,
    )
    .run();
  return meta.changes === 1;
}

async function findEarlier(
  db: D1Database,
  idempotency: NewProgram["idempotency"],
): Promise<Saved | undefined> {
  if (idempotency === undefined) return undefined;
  const earlier = await db
    .prepare(
      `SELECT id, idempotency_body_hash AS bodyHash FROM programs WHERE idempotency_key_hash = ?`,
    )
    .bind(idempotency.keyHash)
    .first<{ id: string; bodyHash: string }>();
  if (earlier === null) return undefined;
  return earlier.bodyHash === idempotency.bodyHash
    ? { outcome: "saved", id: earlier.id }
    : { outcome: "idempotency-conflict" };
}

async function hasProgram(db: D1Database, id: string): Promise<boolean> {
  return (await db.prepare("SELECT 1 FROM programs WHERE id = ?").bind(id).first()) !== null;
}

/** Deletes a program for whoever holds its delete token. */
export async function deleteProgram(
  db: D1Database,
  id: string,
  token: string,
): Promise<"deleted" | "wrong-token" | "not-found"> {
  const row = await db
    .prepare("SELECT delete_token_hash AS hash FROM programs WHERE id = ?")
    .bind(id)
    .first<{ hash: string }>();
  if (row === null) return "not-found";
  if (!(await matchesDeleteToken(token, row.hash))) return "wrong-token";
  const { meta } = await db.prepare("DELETE FROM programs WHERE id = ?").bind(id).run();
  dropDeleted(id);
  return meta.changes === 1 ? "deleted" : "not-found";
}
