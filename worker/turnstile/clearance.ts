import { generateSignedCookie } from "hono/cookie";
import { parseSigned } from "hono/utils/cookie";
import { cdataOf } from "./visitor.ts";

const name = "berth_clearance";
const lifetimeSeconds = 30 * 60;

/**
 * The `Set-Cookie` value that says this visitor passed Turnstile: signed, bound to the visitor, and
 * over after half an hour whatever the browser keeps.
 */
export async function clearanceCookie(
  visitorId: string,
  secret: string,
  origin: string,
): Promise<string> {
  const expires = Math.floor(Date.now() / 1000) + lifetimeSeconds;
  const value = `${await cdataOf(visitorId)}.${expires}`;
  const attributes = { httpOnly: true, sameSite: "Strict", maxAge: lifetimeSeconds } as const;
  // A `__Host-` cookie must be Secure, which a browser refuses to store over plain http.
  return isHttps(origin)
    ? generateSignedCookie(name, value, secret, { ...attributes, prefix: "host" })
    : generateSignedCookie(name, value, secret, attributes);
}

/** Whether a request carries a clearance that we signed for this visitor and that is not over. */
export async function hasClearance(
  request: Request,
  visitorId: string,
  secret: string,
  origin: string,
): Promise<boolean> {
  const fullName = isHttps(origin) ? `__Host-${name}` : name;
  const header = request.headers.get("cookie") ?? "";
  const value = (await parseSigned(header, secret, fullName))[fullName];
  if (typeof value !== "string") return false;
  const [cdata, expires] = value.split(".");
  return cdata === (await cdataOf(visitorId)) && Number(expires) > Date.now() / 1000;
}

function isHttps(origin: string): boolean {
  return new URL(origin).protocol === "https:";
}
