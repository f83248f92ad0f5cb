import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const file = ".berth/clearance-secret";

/** The secret that signs clearance on this machine; kept, so that a restart logs nobody out. */
export function clearanceSecret(): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    const secret = randomBytes(32).toString("base64url");
    mkdirSync(".berth", { recursive: true });
    writeFileSync(file, secret, { mode: 0o600 });
    return secret;
  }
}
