import { randomBytes } from "node:crypto";

/** A token is refused this long after it was made. */
const lifetimeMs = 300_000;

export interface TokenClaims {
  sitekey: string;
  /** The page the challenge was solved on. */
  hostname: string;
  action: string;
  cdata: string;
  interactive: boolean;
}

/** What happens to the answer about a token, for tests of a verifier's patience. */
export const faults = ["status-500", "internal-error", "hang", "disconnect"] as const;
export type Fault = (typeof faults)[number];

export interface TestControls {
  /** How long ago the token was made. */
  ageSeconds?: number;
  /** How old `challenge_ts` says the challenge is, whatever the token's own age. */
  challengeAgeSeconds?: number;
  /** One for each coming verification; the token is redeemed first, only its answer goes wrong. */
  faults?: Fault[];
}

export interface Redemption {
  result: "ok" | "unknown" | "timeout-or-duplicate";
  claims?: TokenClaims & { challengeTs: string };
  fault?: Fault | undefined;
}

interface Issued {
  claims: TokenClaims & { challengeTs: string };
  expiresAt: number;
  faults: Fault[];
  redeemed?: { idempotencyKey: string | undefined };
}

export interface TokenBook {
  mint(claims: TokenClaims, controls?: TestControls): string;
  /** Spends a token. Asked again with the idempotency key it was spent with, it says so again. */
  redeem(token: string, idempotencyKey: string | undefined): Redemption;
}

/** Tokens made by one emulator: remembered with what they were made for, each good once. */
export function createTokenBook(): TokenBook {
  const issued = new Map<string, Issued>();

  function mint(claims: TokenClaims, controls: TestControls = {}): string {
    const now = Date.now();
    for (const [token, { expiresAt }] of issued) {
      // An expired token stays a while, or its late use would look like a forgery.
      if (expiresAt + lifetimeMs < now) issued.delete(token);
    }
    const madeAt = now - (controls.ageSeconds ?? 0) * 1000;
    const solvedAt = now - (controls.challengeAgeSeconds ?? controls.ageSeconds ?? 0) * 1000;
    const token = `0.emulator.${randomBytes(32).toString("base64url")}`;
    issued.set(token, {
      claims: { ...claims, challengeTs: new Date(solvedAt).toISOString() },
      expiresAt: madeAt + lifetimeMs,
      faults: [...(controls.faults ?? [])],
    });
    return token;
  }

  function redeem(token: string, idempotencyKey: string | undefined): Redemption {
    const entry = issued.get(token);
    if (entry === undefined) return { result: "unknown" };
    const fault = entry.faults.shift();
    const repeated =
      idempotencyKey !== undefined && entry.redeemed?.idempotencyKey === idempotencyKey;
    const spent = entry.redeemed !== undefined && !repeated;
    if (spent || entry.expiresAt < Date.now()) return { result: "timeout-or-duplicate", fault };
    entry.redeemed = { idempotencyKey };
    return { result: "ok", claims: entry.claims, fault };
  }

  return { mint, redeem };
}
