import * as v from "valibot";
import { ProgramId } from "../../contract/api.ts";

const Listed = v.object({ id: ProgramId, createdAt: v.string() });
export type Listed = v.InferOutput<typeof Listed>;

const Part = v.object({ last: v.string() });

/** Listed programs in parts of a fixed size, oldest first: for each part, when its last was shared. */
export async function listedParts(db: D1Database, size: number): Promise<{ last: string }[]> {
  // D1 binds every number as a float, and floats divide into fractions.
  const { results } = await db
    .prepare(
      `SELECT MAX(created_at) AS last FROM (
         SELECT created_at, ROW_NUMBER() OVER (ORDER BY created_at, id) - 1 AS place
         FROM programs WHERE listed = 1
       ) GROUP BY place / CAST(?1 AS INTEGER) ORDER BY last`,
    )
    .bind(size)
    .all();
  return v.parse(v.array(Part), results);
}

/**
 * Listed programs from a place on, oldest first, in pages that are read one after the other: however
 * many there are, one page is in memory. A program that is deleted meanwhile moves none out of the way.
 */
export async function* listedPrograms(
  db: D1Database,
  { offset, most, page }: { offset: number; most: number; page: number },
): AsyncGenerator<Listed[]> {
  let after: Listed | undefined;
  for (let left = most; left > 0; left -= page) {
    const rows = await readPage(db, after, after === undefined ? offset : 0, Math.min(page, left));
    if (rows.length === 0) return;
    yield rows;
    if (rows.length < page) return;
    after = rows.at(-1);
  }
}

async function readPage(
  db: D1Database,
  after: Listed | undefined,
  offset: number,
  limit: number,
): Promise<Listed[]> {
  const { results } = await db
    .prepare(
      `SELECT id, created_at AS createdAt FROM programs
       WHERE listed = 1 AND (created_at, id) > (?1, ?2)
       ORDER BY created_at, id LIMIT ?3 OFFSET ?4`,
    )
    .bind(after?.createdAt ?? "", after?.id ?? "", limit, offset)
    .all();
  return v.parse(v.array(Listed), results);
}
