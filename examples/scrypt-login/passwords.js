import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(scrypt);
const length = 32;

/** A password as it may be stored: salt and derived key, never the password. */
export async function hashPassword(password, salt = randomBytes(16)) {
  const key = await derive(password, salt, length, { N: 4096 });
  return `${salt.toString("base64url")}.${key.toString("base64url")}`;
}

export async function isPassword(password, stored) {
  const [salt, key] = stored.split(".").map((part) => Buffer.from(part, "base64url"));
  // Compared in constant time, so that the time taken says nothing about how much was right.
  return timingSafeEqual(key, await derive(password, salt, length, { N: 4096 }));
}
