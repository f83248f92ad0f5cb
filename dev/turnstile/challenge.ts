import type { TokenBook } from "./tokens.ts";

/** The documented test site keys. */
const siteKeys = new Map([
  ["1x00000000000000000000AA", "pass"],
  ["1x00000000000000000000BB", "pass"],
  ["2x00000000000000000000AB", "block"],
  ["2x00000000000000000000BB", "block"],
  ["3x00000000000000000000FF", "interactive"],
]);

/** A token, or the code that Turnstile's client would call `error-callback` with. */
export type ChallengeAnswer = { token: string } | { errorCode: string };

/**
 * Solves the challenge that a widget asks for. `referer` tells which page asks: the browser sends it
 * with the script request, and a page cannot make it say another host.
 */
export function solveChallenge(
  parameters: URLSearchParams,
  referer: string | undefined,
  book: TokenBook,
): ChallengeAnswer {
  const sitekey = parameters.get("sitekey") ?? "";
  const action = parameters.get("action") ?? "";
  const cdata = parameters.get("cdata") ?? "";
  const interactive = parameters.get("interactive") === "1";
  const behaviour = siteKeys.get(sitekey);
  if (behaviour === undefined) return { errorCode: "110100" };
  if (referer === undefined || !URL.canParse(referer)) return { errorCode: "110200" };
  if (!/^[\w-]{0,32}$/.test(action)) return { errorCode: "110420" };
  if (!/^[\w-]{0,255}$/.test(cdata)) return { errorCode: "110430" };
  if (behaviour === "block") return { errorCode: "600010" };
  if (behaviour === "interactive" && !interactive) return { errorCode: "300010" };
  const { hostname } = new URL(referer);
  return { token: book.mint({ sitekey, hostname, action, cdata, interactive }) };
}
