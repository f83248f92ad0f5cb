import { Hono } from "hono";
import type { ApiErrorCode } from "../../contract/api-errors.ts";
import { ShareBody, type ShareAnswer } from "../../contract/api.ts";
import { dataRoutes } from "../../contract/routes.ts";
import { HttpError } from "../http-error.ts";
import { type Shared, shareProgram, storedBytes } from "../programs/share-program.ts";
import { deleteProgram } from "../programs/store.ts";
import { presentProgram, programUrls } from "../programs/stored-program.ts";
import { readBody } from "./read-body.ts";
import { refuseCrossSite } from "./refuse-cross-site.ts";
import { refuseOverLimit } from "./refuse-over-limit.ts";
import { requireClearance } from "./require-clearance.ts";
import { programNotFound, requireProgram } from "./require-program.ts";

/** Shared programs: share, read, delete. Nothing changes one; a change is a new program. */
export const programs = new Hono<{ Bindings: Env }>();

programs.post(dataRoutes.programs, refuseCrossSite, async (c) => {
  const visitorId = await requireClearance(c.req.raw, c.env);
  const key = idempotencyKey(c.req.header("idempotency-key"));
  const body = await readBody(c.req.raw, ShareBody);
  refuseOverLimit(body.program, body.requests ?? []);
  const shared = await shareProgram(
    c.env.DB,
    body,
    key === undefined ? undefined : { key, visitorId, secret: c.env.CLEARANCE_SECRET },
  );
  if (shared.outcome !== "shared") throw new HttpError(...refusals[shared.outcome]);
  const { id, deleteToken } = shared;
  const answer: ShareAnswer = {
    id,
    ...programUrls(id, c.env.ORIGIN, c.env.RUN_HOST),
    deleteToken,
  };
  return c.json(answer, 201, { location: answer.url });
});

programs.get(dataRoutes.program, async (c) => {
  const record = await requireProgram(c.env.DB, c.req.param("id"));
  return c.json(presentProgram(record, c.env.ORIGIN, c.env.RUN_HOST));
});

programs.delete(dataRoutes.program, async (c) => {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  if (token === undefined) {
    throw new HttpError(
      "wrong-delete-token",
      "Send the delete token as `Authorization: Bearer <token>`.",
    );
  }
  const outcome = await deleteProgram(c.env.DB, c.req.param("id"), token);
  if (outcome === "not-found") throw programNotFound();
  if (outcome === "wrong-token") {
    throw new HttpError("wrong-delete-token", "This is not the program's delete token.");
  }
  return c.body(null, 204);
});

function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined || /^[\x20-\x7e]{1,200}$/.test(header)) return header;
  throw new HttpError(
    "invalid-request",
    "An Idempotency-Key has 1 to 200 printable ASCII characters.",
  );
}

const refusals: Record<Exclude<Shared["outcome"], "shared">, [ApiErrorCode, string]> = {
  "idempotency-conflict": [
    "idempotency-conflict",
    "This Idempotency-Key came with another program before. Use a new key for a new share.",
  ],
  "parent-not-found": [
    "invalid-request",
    "parent: There is no program with this id to be a fork of. It may have been deleted.",
  ],
  "too-large": [
    "too-large",
    `A program and its saved requests have at most ${Math.floor(storedBytes / 1024)} KiB of JSON together.`,
  ],
};
