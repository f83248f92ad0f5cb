import * as v from "valibot";
import { ApiErrorBody } from "../../contract/api-errors.ts";
import { buildHeader } from "../../contract/document.ts";
import { buildId } from "../build-id.ts";
import { errorAnswer } from "../http-error.ts";

/** An answer for a terminal. */
export function plain(text: string, status: number, more: Record<string, string> = {}): Response {
  return new Response(text.endsWith("\n") ? text : `${text}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      [buildHeader]: buildId,
      ...more,
    },
  });
}

/** What was thrown, in one line, with the status that the API gives it. */
export async function plainError(thrown: unknown): Promise<Response> {
  const answer = errorAnswer(thrown);
  const { error } = v.parse(ApiErrorBody, await answer.json());
  return plain(`${error.code}: ${error.message}`, answer.status);
}
