import { runErrors } from "../../contract/run-errors.ts";
import { denialIn } from "../egress/denial.ts";
import type { ErrorBody } from "./describe-error.ts";
import type { TraceException } from "./tail.ts";

/** What a failed look-up says, in Node and here: the call, a code and the name. */
const lookupFailure = /\bquery\w+ E[A-Z]+ (\S+)/;

/**
 * An error that does not say so itself, but that a refused call explains: a request that hangs because the
 * answer it waited for can never come, or a name that was not looked up.
 * @param denied the last console line of the run that told of a refusal
 */
export function blameDenial(body: ErrorBody, denied: string | undefined): ErrorBody {
  const sentence = denied === undefined ? undefined : denialIn(denied);
  if (sentence === undefined) return body;
  const name = body.kind === "threw" ? lookupFailure.exec(body.message)?.[1] : undefined;
  const explains =
    body.kind === "hung" || (name !== undefined && sentence.includes(`DNS query for ${name} `));
  if (!explains) return body;
  const { hint } = runErrors["egress-denied"];
  return { ...body, kind: "egress-denied", message: sentence, hint };
}

/**
 * Whether an exception is a refusal that no code threw: the runtime traces the error of an EventSource as
 * uncaught although the program listens for it, and the console has told of it.
 */
export function isEventAlone({ message, stack }: TraceException): boolean {
  return denialIn(message) !== undefined && !/^\s*at /m.test(stack);
}
