import { encodeBase64Url } from "hono/utils/encode";
import { sha256 } from "./sha256.ts";

/** A fresh delete token: 192 random bits in base64url. */
export function randomDeleteToken(): string {
  return encodeBase64Url(crypto.getRandomValues(new Uint8Array(24)).buffer);
}

/**
 * The delete token that belongs to one visitor's Idempotency-Key: a retry gets the same token again
 * although nothing it could be read from is stored.
 */
export async function derivedDeleteToken(
  secret: string,
  visitorId: string,
  key: string,
): Promise<string> {
  const encoder = new TextEncoder();
  const hmac = await crypto.subtle.importKey(
    "raw",
    encoder.encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  // The secret signs other things too; the first line keeps this use apart from them.
  const message = `delete token\n${visitorId}\n${key}`;
  const signature = await crypto.subtle.sign("HMAC", hmac, encoder.encode(message));
  return encodeBase64Url(signature).replace(/=+$/, "");
}

/** Whether a token has this stored hash, in a time that does not depend on where they differ. */
export async function matchesDeleteToken(token: string, hash: string): Promise<boolean> {
  const encoder = new TextEncoder();
  const given = encoder.encode(await sha256(token));
  const stored = encoder.encode(hash);
  return given.byteLength === stored.byteLength && crypto.subtle.timingSafeEqual(given, stored);
}
