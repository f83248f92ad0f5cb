import * as v from "valibot";
import { type RunErrorKind, runErrors } from "../../contract/run-errors.ts";
import { RunErrorKindSchema } from "../../contract/run-events.ts";

/** Why a program gave no answer of its own at its live URL. */
export const LiveFailure = v.object({
  kind: RunErrorKindSchema,
  message: v.string(),
  hint: v.string(),
  file: v.optional(v.string()),
  line: v.optional(v.number()),
  column: v.optional(v.number()),
});
export type LiveFailure = v.InferOutput<typeof LiveFailure>;

export function failureOf(kind: RunErrorKind): LiveFailure {
  return { kind, ...runErrors[kind] };
}

const statuses: Partial<Record<RunErrorKind, number>> = {
  "runner-restarted": 503,
  hung: 504,
  timeout: 504,
};

/**
 * The failure as plain text: its caller may be a browser, curl or another program. `told` is the status that the
 * runner gave it, which counts where it says that what was asked for is not there.
 */
export function answerFailure(failure: LiveFailure, told = 500): Response {
  const place =
    failure.file === undefined
      ? ""
      : `at ${failure.file}:${failure.line ?? 1}:${failure.column ?? 1}\n`;
  const status = told === 404 ? told : (statuses[failure.kind] ?? 500);
  return new Response(`${failure.kind}: ${failure.message}\n${place}${failure.hint}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
      ...(status === 503 ? { "retry-after": "1" } : {}),
    },
  });
}
