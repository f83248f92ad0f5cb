import { createHmac, timingSafeEqual } from "node:crypto";

/** Whether a body was signed with the secret, as `sha256=…` in hexadecimal. */
export function isSigned(body, header, secret) {
  const [, hex] = /^sha256=([0-9a-f]{64})$/.exec(header ?? "") ?? [];
  if (hex === undefined) return false;
  const expected = createHmac("sha256", secret).update(body).digest();
  // An ordinary comparison stops at the first wrong byte, and its time would tell how far one has come.
  return timingSafeEqual(Buffer.from(hex, "hex"), expected);
}
