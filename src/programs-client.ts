import * as v from "valibot";
import { ShareAnswer, type ShareBody, StoredProgram } from "../contract/api.ts";
import { dataHref } from "../contract/routes.ts";
import { failureOf, postJson, readJson, send } from "./api-client.ts";

/** A stored program; an ApiFailure of code `not-found` where it is not there any more. */
export async function getProgram(id: string, signal: AbortSignal): Promise<StoredProgram> {
  const response = await send(dataHref("program", { id }), { signal });
  const json = await readJson(response);
  const stored = v.safeParse(StoredProgram, json);
  if (response.ok && stored.success) return stored.output;
  throw failureOf(response, json);
}

/** Shares a program. Sent again with the same key and body, it answers the same and stores once. */
export async function shareProgram(body: ShareBody, idempotencyKey: string): Promise<ShareAnswer> {
  const init = postJson(body, { "idempotency-key": idempotencyKey });
  const response = await send(dataHref("programs"), init);
  const json = await readJson(response);
  const answer = v.safeParse(ShareAnswer, json);
  if (response.ok && answer.success) return answer.output;
  throw failureOf(response, json);
}

export async function deleteProgram(id: string, deleteToken: string): Promise<void> {
  const response = await send(dataHref("program", { id }), {
    method: "DELETE",
    headers: { authorization: `Bearer ${deleteToken}` },
  });
  if (!response.ok) throw failureOf(response, await readJson(response));
}
