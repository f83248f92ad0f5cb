import * as v from "valibot";
import { ApiErrorBody } from "../contract/api-errors.ts";
import type { RunBody } from "../contract/api.ts";
import type { PageAnswer } from "../contract/page.ts";
import type { ProgramRequest } from "../contract/request.ts";
import { dataHref } from "../contract/routes.ts";
import { ApiFailure } from "./api-failure.ts";

/** The only fetch of the browser code. A network error becomes a sentence; an abort stays an abort. */
export async function send(href: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(href, { credentials: "same-origin", ...init });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ApiFailure("network", "Berth cannot be reached. Check the connection and try again.");
  }
}

/** An answer's JSON, or undefined: an error page in HTML is never taken for data. */
export async function readJson(response: Response): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (!type.includes("json")) return undefined;
  try {
    const body: unknown = await response.json();
    return body;
  } catch {
    return undefined;
  }
}

export function failureOf(response: Response, body: unknown): ApiFailure {
  const parsed = v.safeParse(ApiErrorBody, body);
  if (parsed.success) {
    const { code, message } = parsed.output.error;
    return new ApiFailure(code, message, response.status);
  }
  return new ApiFailure(
    "protocol",
    `Berth answered in a way that this page does not understand (status ${response.status}). Reload and try again.`,
    response.status,
  );
}

export function postJson(body: unknown, more: Record<string, string> = {}): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...more },
    body: JSON.stringify(body),
  };
}

/** The page at a path with its query. A page of status 404 or 503 is an answer like any other. */
export async function getPage(path: string, signal?: AbortSignal): Promise<PageAnswer> {
  const href = `${dataHref("page")}?path=${encodeURIComponent(path)}`;
  // The first page comes with its document, so what reads the others comes beside the first of them.
  const [response, { parsePageAnswer }] = await Promise.all([
    send(href, signal === undefined ? {} : { signal }),
    import("./parse-page.ts"),
  ]);
  const body = await readJson(response);
  const answer = parsePageAnswer(body);
  if (answer !== undefined) return answer;
  throw failureOf(response, body);
}

async function openRun(href: string, body: unknown, signal: AbortSignal) {
  const response = await send(href, { ...postJson(body), signal });
  if (!response.ok || response.body === null) {
    throw failureOf(response, await readJson(response));
  }
  return response.body;
}

/** Runs a draft; resolves with the stream of run events once the run has begun. */
export function runDraft(body: RunBody, signal: AbortSignal) {
  return openRun(dataHref("runs"), body, signal);
}

/** Runs a stored program, which needs no clearance. */
export function runStored(id: string, request: ProgramRequest, signal: AbortSignal) {
  return openRun(dataHref("programRuns", { id }), { request }, signal);
}

/** Spends a Turnstile token for the clearance cookie. */
export async function postClearance(turnstileToken: string, signal: AbortSignal): Promise<void> {
  const response = await send(dataHref("clearance"), { ...postJson({ turnstileToken }), signal });
  if (!response.ok) throw failureOf(response, await readJson(response));
}
