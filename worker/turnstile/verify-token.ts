import * as v from "valibot";
import { HttpError } from "../http-error.ts";
import { logEvent } from "../log.ts";

const timeoutMs = 3000;
/** A token lives 300 s; a challenge solved longer ago belongs to another visit. */
const oldestMs = 300_000;
/** How far siteverify's clock may be ahead of ours. */
const skewMs = 60_000;

const Answer = v.object({
  success: v.boolean(),
  "error-codes": v.optional(v.array(v.string()), []),
  challenge_ts: v.optional(v.string()),
  hostname: v.optional(v.string()),
  action: v.optional(v.string()),
  cdata: v.optional(v.string()),
});
type Answer = v.InferOutput<typeof Answer>;

/** What a token must have been made for. */
export interface Expected {
  hostname: string;
  action: string;
  cdata: string;
}

export type Verification = { passed: true } | { passed: false; reasons: string[] };

/**
 * Asks siteverify about a token, which spends it. That a visitor did not pass is a value, with
 * Turnstile's error codes or the names of the fields that were not as expected. When siteverify
 * cannot be asked, nobody passes: it throws `unavailable`.
 */
export async function verifyToken(
  siteverify: { url: string; secretKey: string },
  token: string,
  expected: Expected,
  remoteIp?: string,
): Promise<Verification> {
  const body = new URLSearchParams({
    secret: siteverify.secretKey,
    response: token,
    // The same for both attempts: the first may have spent the token before its answer was lost.
    idempotency_key: crypto.randomUUID(),
  });
  if (remoteIp !== undefined) body.set("remoteip", remoteIp);
  let answer = await ask(siteverify.url, body);
  if (answer instanceof Error) {
    logEvent("siteverify-retry", { reason: answer.message });
    answer = await ask(siteverify.url, body);
  }
  if (answer instanceof Error) return unavailable(answer);
  if (answer["error-codes"].some((code) => code.endsWith("-input-secret"))) {
    return unavailable(new Error(`siteverify: ${answer["error-codes"].join(", ")}`));
  }
  const reasons = answer.success ? mismatches(answer, expected) : answer["error-codes"];
  return answer.success && reasons.length === 0 ? { passed: true } : { passed: false, reasons };
}

/** One attempt; an error where another may do better. */
async function ask(url: string, body: URLSearchParams): Promise<Answer | Error> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status >= 500) {
      await response.body?.cancel();
      return new Error(`siteverify answered ${response.status}`);
    }
    const answer = v.parse(Answer, await response.json());
    return answer["error-codes"].includes("internal-error")
      ? new Error("siteverify had an internal error")
      : answer;
  } catch (error) {
    return new Error(`siteverify could not be asked: ${String(error)}`, { cause: error });
  }
}

/** The fields of a success that are not what this place asks for. */
function mismatches(answer: Answer, expected: Expected): string[] {
  const age = Date.now() - Date.parse(answer.challenge_ts ?? "");
  const right = {
    hostname: answer.hostname === expected.hostname,
    action: answer.action === expected.action,
    cdata: answer.cdata === expected.cdata,
    challenge_ts: age <= oldestMs && age >= -skewMs,
  };
  return Object.entries(right)
    .filter(([, matches]) => !matches)
    .map(([field]) => field);
}

function unavailable(cause: Error): never {
  throw new HttpError(
    "unavailable",
    "The check that you are human could not be made, so nothing was run or shared. Try again in a minute.",
    { cause, headers: { "retry-after": "60" } },
  );
}
