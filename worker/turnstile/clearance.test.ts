import { afterEach, expect, it, vi } from "vitest";
import { clearanceCookie, hasClearance } from "./clearance.ts";

const visitor = "A".repeat(22);
const secret = "a secret for tests";
const https = "https://berth.test";

afterEach(() => void vi.useRealTimers());

async function carry(cookie: string): Promise<Request> {
  const [pair = ""] = cookie.split(";");
  return new Request("https://berth.test/", { headers: { cookie: `theme=dark; ${pair}` } });
}

it("is a host cookie that scripts and other sites never see", async () => {
  expect(await clearanceCookie(visitor, secret, https)).toMatch(
    /^__Host-berth_clearance=[^;]+; Max-Age=1800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
});

it("does without Secure over plain http, where no browser would store it", async () => {
  expect(await clearanceCookie(visitor, secret, "http://localhost:5173")).toMatch(
    /^berth_clearance=[^;]+; Max-Age=1800; Path=\/; HttpOnly; SameSite=Strict$/,
  );
});

it("is clearance for its visitor, for half an hour", async () => {
  vi.useFakeTimers();
  const request = await carry(await clearanceCookie(visitor, secret, https));
  expect(await hasClearance(request, visitor, secret, https)).toBe(true);
  expect(await hasClearance(request, "B".repeat(22), secret, https)).toBe(false);
  vi.advanceTimersByTime(1_799_000);
  expect(await hasClearance(request, visitor, secret, https)).toBe(true);
  vi.advanceTimersByTime(2_000);
  expect(await hasClearance(request, visitor, secret, https)).toBe(false);
});

it("is none when another secret signed it, or somebody changed it", async () => {
  const cookie = await clearanceCookie(visitor, secret, https);
  expect(await hasClearance(await carry(cookie), visitor, "another secret", https)).toBe(false);
  const later = cookie.replace(/\.(\d{10})\./, (_, expires) => `.${Number(expires) + 1000}.`);
  expect(later).not.toBe(cookie);
  expect(await hasClearance(await carry(later), visitor, secret, https)).toBe(false);
  expect(await hasClearance(await carry("__Host-berth_clearance=x"), visitor, secret, https)).toBe(
    false,
  );
});

it("takes a cookie without the host prefix for nothing under https", async () => {
  const plain = await clearanceCookie(visitor, secret, "http://localhost:5173");
  expect(await hasClearance(await carry(plain), visitor, secret, https)).toBe(false);
});
