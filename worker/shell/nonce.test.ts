import { expect, it } from "vitest";
import { makeNonce } from "./nonce.ts";

it("is 16 bytes, never the same", () => {
  const nonces = Array.from({ length: 100 }, makeNonce);
  expect(new Set(nonces).size).toBe(100);
  for (const nonce of nonces) expect(atob(nonce)).toHaveLength(16);
});
