import type { Fault, TokenBook } from "./tokens.ts";

/** The documented test secrets. */
const secrets = {
  passes: "1x0000000000000000000000000000000AA",
  fails: "2x0000000000000000000000000000000AA",
  spent: "3x0000000000000000000000000000000AA",
};

/** What the documented test site keys answer with where no emulator stands in for Turnstile. */
const dummyToken = "XXXX.DUMMY.TOKEN.XXXX";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type ErrorCode =
  | "missing-input-secret"
  | "invalid-input-secret"
  | "missing-input-response"
  | "invalid-input-response"
  | "bad-request"
  | "timeout-or-duplicate"
  | "internal-error";

export interface Verdict {
  success: boolean;
  "error-codes": ErrorCode[];
  challenge_ts?: string;
  hostname?: string;
  action?: string;
  cdata?: string;
  metadata?: { interactive?: boolean; result_with_testing_key?: true };
}

export function refusal(code: ErrorCode): Verdict {
  return { success: false, "error-codes": [code] };
}

/** The answer of POST /turnstile/v0/siteverify to these fields, and what should go wrong with it. */
export function siteverify(
  fields: Map<string, string>,
  book: TokenBook,
): { verdict: Verdict; fault?: Fault | undefined } {
  const secret = fields.get("secret") ?? "";
  const response = fields.get("response") ?? "";
  const idempotencyKey = fields.get("idempotency_key");
  const malformed = firstProblem(secret, response, idempotencyKey);
  if (malformed !== undefined) return { verdict: refusal(malformed) };
  const testing = { metadata: { result_with_testing_key: true } } as const;
  if (secret === secrets.fails) {
    return { verdict: { ...refusal("invalid-input-response"), ...testing } };
  }
  if (secret === secrets.spent) {
    return { verdict: { ...refusal("timeout-or-duplicate"), ...testing } };
  }
  if (response === dummyToken) {
    return { verdict: { success: true, "error-codes": [], hostname: "example.com", ...testing } };
  }
  return redeemed(book, response, idempotencyKey);
}

function firstProblem(
  secret: string,
  response: string,
  idempotencyKey: string | undefined,
): ErrorCode | undefined {
  if (secret === "") return "missing-input-secret";
  if (!Object.values(secrets).includes(secret)) return "invalid-input-secret";
  if (response === "") return "missing-input-response";
  if (response.length > 2048) return "invalid-input-response";
  if (idempotencyKey !== undefined && !uuid.test(idempotencyKey)) return "bad-request";
  return undefined;
}

function redeemed(
  book: TokenBook,
  token: string,
  idempotencyKey: string | undefined,
): { verdict: Verdict; fault?: Fault | undefined } {
  const { result, claims, fault } = book.redeem(token, idempotencyKey);
  if (claims === undefined) {
    return {
      verdict: refusal(result === "unknown" ? "invalid-input-response" : "timeout-or-duplicate"),
      fault,
    };
  }
  const { hostname, action, cdata, challengeTs, interactive } = claims;
  const verdict: Verdict = {
    success: true,
    "error-codes": [],
    challenge_ts: challengeTs,
    hostname,
    action,
    cdata,
    metadata: { interactive },
  };
  return { verdict, fault };
}
