import { decodeBody, joinBytes, prettyJson, textOf } from "./decode-body.ts";
import { headerOf } from "./request-form.ts";
import type { Run } from "./run-state.ts";

/** Longer texts are compared up to here: a difference that far down is seldom what one looks for. */
const comparedCharacters = 300_000;

/** An answer as one text, to be compared with another's: status, headers by name, errors, body. */
export async function answerText({ response, body, errors }: Run): Promise<string> {
  const failures = errors.map(({ kind, message }) => `${kind}: ${message}`);
  if (response === undefined) return failures.join("\n");
  const { status, statusText, headers } = response;
  const sorted = headers.map(([name, value]) => `${name.toLowerCase()}: ${value}`).toSorted();
  const encoding = headerOf(headers, "content-encoding");
  const { bytes } = await decodeBody(joinBytes(body), encoding);
  const text = textOf(bytes, headerOf(headers, "content-type"));
  const shown = text === undefined ? `${bytes.byteLength} bytes` : (prettyJson(text) ?? text);
  return [
    `${status} ${statusText}`,
    ...sorted,
    ...failures,
    "",
    shown.slice(0, comparedCharacters),
  ].join("\n");
}
