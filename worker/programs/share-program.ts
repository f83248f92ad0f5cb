import type { ShareBody } from "../../contract/api.ts";
import { defaultCompatibilityDate } from "../../contract/compatibility-date.ts";
import { canonicalJson } from "./canonical-json.ts";
import { derivedDeleteToken, randomDeleteToken } from "./delete-token.ts";
import { sha256 } from "./sha256.ts";
import { saveProgram } from "./store.ts";

/** Whose retry a request may be: a key means the same share only from the same visitor. */
export interface Idempotency {
  key: string;
  visitorId: string;
  secret: string;
}

export type Shared =
  | { outcome: "shared"; id: string; deleteToken: string }
  | { outcome: "idempotency-conflict" }
  | { outcome: "parent-not-found" }
  | { outcome: "too-large" };

/** D1 holds at most 2,000,000 bytes a row; what is left over is for the other columns. */
export const storedBytes = 1_900_000;

/** Stores what somebody shares, with all that may change in time written into it. */
export async function shareProgram(
  db: D1Database,
  body: ShareBody,
  idempotency?: Idempotency,
): Promise<Shared> {
  const program = { compatibilityDate: defaultCompatibilityDate, ...body.program };
  const requests = body.requests ?? [];
  const size = new TextEncoder().encode(JSON.stringify([program, requests])).byteLength;
  if (size > storedBytes) return { outcome: "too-large" };
  const deleteToken =
    idempotency === undefined
      ? randomDeleteToken()
      : await derivedDeleteToken(idempotency.secret, idempotency.visitorId, idempotency.key);
  const saved = await saveProgram(db, {
    title: body.title,
    description: body.description ?? "",
    program,
    requests,
    listed: body.listed ?? false,
    parent: body.parent ?? null,
    deleteTokenHash: await sha256(deleteToken),
    ...(idempotency === undefined
      ? {}
      : {
          idempotency: {
            keyHash: await sha256(`${idempotency.visitorId}\n${idempotency.key}`),
            bodyHash: await sha256(canonicalJson(body)),
          },
        }),
  });
  return saved.outcome === "saved" ? { outcome: "shared", id: saved.id, deleteToken } : saved;
}
