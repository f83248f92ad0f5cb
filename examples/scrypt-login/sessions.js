import { createHmac, timingSafeEqual } from "node:crypto";

// A real service keeps this in a secret, not in its code.
const secret = process.env.SESSION_SECRET;

function signatureOf(name) {
  return createHmac("sha256", secret).update(name).digest();
}

/** The name with a signature behind it: anybody can read it, and only this server can have made it. */
export function sealed(name) {
  return `${encodeURIComponent(name)}.${signatureOf(name).toString("base64url")}`;
}

export function opened(cookie) {
  const [name, signature] = cookie.split(".");
  const given = Buffer.from(signature ?? "", "base64url");
  const own = signatureOf(decodeURIComponent(name));
  const valid = given.length === own.length && timingSafeEqual(given, own);
  return valid ? decodeURIComponent(name) : undefined;
}
