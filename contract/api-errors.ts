import * as v from "valibot";
import { keysOf } from "./keys-of.ts";

/** Every code an `{error}` answer of the API can carry, with its status. */
export const apiErrors = {
  "invalid-request": 400,
  "clearance-required": 401,
  "clearance-failed": 403,
  "wrong-delete-token": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "idempotency-conflict": 409,
  "too-large": 413,
  "unsupported-media-type": 415,
  internal: 500,
  "unknown-format": 501,
  unavailable: 503,
  "not-configured": 503,
} as const satisfies Record<string, number>;

export type ApiErrorCode = keyof typeof apiErrors;
export const apiErrorCodes = keysOf(apiErrors);

export const ApiErrorBody = v.object({
  error: v.object({
    code: v.picklist(apiErrorCodes),
    message: v.string(),
    details: v.optional(v.unknown()),
  }),
});
export type ApiErrorBody = v.InferOutput<typeof ApiErrorBody>;
