import * as v from "valibot";
import { type ShareAnswer, ShareBody } from "../../contract/api.ts";
import { HttpError } from "../http-error.ts";
import { shareProgram } from "../programs/share-program.ts";
import { programUrls } from "../programs/stored-program.ts";
import { refuseOverLimit } from "./refuse-over-limit.ts";

interface ShareSite {
  db: D1Database;
  origin: string;
  runHost: string;
}

/** Stores what a machine shares, which has no key to send it twice with; gives its addresses and token. */
export async function shareByMachine(
  { db, origin, runHost }: ShareSite,
  unchecked: ShareBody,
): Promise<ShareAnswer> {
  const parsed = v.safeParse(ShareBody, unchecked, { abortEarly: true });
  if (!parsed.success) throw new HttpError("invalid-request", parsed.issues[0].message);
  const body = parsed.output;
  refuseOverLimit(body.program, body.requests ?? []);
  const shared = await shareProgram(db, body);
  if (shared.outcome !== "shared") {
    throw new HttpError("too-large", "The program and its requests are too large to be stored.");
  }
  const { id, deleteToken } = shared;
  return { id, ...programUrls(id, origin, runHost), deleteToken };
}
