import { type ApiErrorBody, type ApiErrorCode, apiErrors } from "../contract/api-errors.ts";
import { logError } from "./log.ts";

/** A refusal that the caller can understand and correct; anything else thrown is ours and stays generic. */
export class HttpError extends Error {
  readonly code: ApiErrorCode;
  readonly details: unknown;
  readonly headers: Record<string, string>;

  constructor(
    code: ApiErrorCode,
    message: string,
    options: { details?: unknown; headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.code = code;
    this.details = options.details;
    this.headers = options.headers ?? {};
  }
}

/** The one place where a thrown value becomes an API answer: `{error: {code, message, details?}}`. */
export function errorAnswer(thrown: unknown): Response {
  const error =
    thrown instanceof HttpError
      ? thrown
      : new HttpError("internal", "Something went wrong on our side. Try again.", {
          cause: thrown,
        });
  if (isOurs(error.code)) logError("api", thrown);
  const body: ApiErrorBody = {
    error: {
      code: error.code,
      message: error.message,
      ...(error.details === undefined ? {} : { details: error.details }),
    },
  };
  return Response.json(body, {
    status: apiErrors[error.code],
    headers: {
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...error.headers,
    },
  });
}

/** 501 is what oEmbed has a reader told who asks for a format that there is not. */
function isOurs(code: ApiErrorCode): boolean {
  return apiErrors[code] >= 500 && code !== "unknown-format";
}
