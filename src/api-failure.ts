import type { ApiErrorCode } from "../contract/api-errors.ts";

/** `network`: no answer came; `protocol`: an answer that this client does not understand. */
export type FailureCode = ApiErrorCode | "network" | "protocol";

/** A call that did not succeed. `message` is a sentence for the person in front of the page. */
export class ApiFailure extends Error {
  readonly code: FailureCode;
  readonly status: number | undefined;

  constructor(code: FailureCode, message: string, status?: number) {
    super(message);
    this.name = "ApiFailure";
    this.code = code;
    this.status = status;
  }
}

/** The sentence to show for anything thrown; what is not an ApiFailure is a fault of this page. */
export function failureSentence(thrown: unknown): string {
  if (thrown instanceof ApiFailure) return thrown.message;
  reportError(thrown);
  return "Something went wrong on this page. Reload it and try again; your draft is kept.";
}

/** Whether a promise was rejected because its own AbortController was used. */
export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === "AbortError";
}
