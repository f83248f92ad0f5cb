import { decodeBody, joinBytes, prettyJson, textOf } from "./decode-body.ts";
import { headerOf } from "./request-form.ts";
import type { Run } from "./run-state.ts";

/** Longer texts are compared up to here: a difference that far down is seldom what one looks for. */
const comparedCharacters = 300_000;

/** A body as text, decoded and laid out; how long it is where it is no text. */
export async function bodyText({
  response,
  body,
}: Pick<Run, "response" | "body">): Promise<string> {
  const headers = response?.headers ?? [];
  const { bytes } = await decodeBody(joinBytes(body), headerOf(headers, "content-encoding"));
  const text = textOf(bytes, headerOf(headers, "content-type"));
  const shown = text === undefined ? `${bytes.byteLength} bytes` : (prettyJson(text) ?? text);
  return shown.slice(0, comparedCharacters);
}

/** An answer as one text, to be compared with another's: status, headers by name, errors, body. */
export async function answerText(run: Run): Promise<string> {
  const { response, errors } = run;
  const failures = errors.map(({ kind, message }) => `${kind}: ${message}`);
  if (response === undefined) return failures.join("\n");
  const { status, statusText, headers } = response;
  const sorted = headers.map(([name, value]) => `${name.toLowerCase()}: ${value}`).toSorted();
  return [`${status} ${statusText}`, ...sorted, ...failures, "", await bodyText(run)].join("\n");
}
