import { exports } from "cloudflare:workers";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dataRoutes, pageRoutes } from "../contract/routes.ts";
import { keysOf } from "../contract/keys-of.ts";

const odd = fc.constantFrom(
  "%",
  "%00",
  "%0d%0aX: 1",
  "%2F%2Fevil.test",
  "%2e%2e",
  "%E0%A4%A",
  "%F0%9F%9A%A2",
  "%ff",
  "/",
  "//evil.test",
  "/\\evil.test",
  "..",
  "0123456789",
  "</script>",
  "__proto__",
  "a".repeat(9000),
  "index.html",
  "é",
);
const text = fc.oneof(odd, fc.string({ unit: "binary", maxLength: 12 }));
const known = fc
  .tuple(
    fc.constantFrom(
      ...keysOf(pageRoutes).map((id) => pageRoutes[id]),
      ...keysOf(dataRoutes).map((id) => dataRoutes[id]),
      "/_berth/*",
      "/*",
    ),
    text,
    text,
  )
  .map(([route, one, end]) => route.replace(/:\w+|\*/g, () => one) + end);
const query = fc.oneof(
  fc.constantFrom("", "?", "?url=%ff", "?path=/p/%ff", "?path=//evil.test", "?v=%00"),
  text.map((value) => `?${value}`),
  text.map((value) => `?path=/${value}&url=https://berth.test/${value}&v=${value}`),
);
/** ASCII: the runtime warns of each other value that a Request is made with. */
const value = fc
  .oneof(
    fc.constantFrom("*", "bytes=0-9", "bytes=9-0", "text/html", 'theme="><script>', "theme=dark"),
    fc.constantFrom(
      `berth_visitor=${"v".repeat(5000)}`,
      "berth_visitor=%00; berth_clearance=..;=;",
    ),
    fc.string({ unit: "binary-ascii" }).map((of) => of.replace(/\p{Cc}/gu, "")),
  )
  .map((of) => of.trim());
const headers = fc.dictionary(
  fc.constantFrom(
    "accept",
    "cookie",
    "range",
    "if-none-match",
    "if-modified-since",
    "if-range",
    "sec-fetch-dest",
    "user-agent",
    "x-forwarded-host",
  ),
  value,
);
const request = fc.record({
  method: fc.constantFrom("GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT"),
  address: fc
    .tuple(known, query)
    .map((parts) => `https://berth.test${parts.join("")}`)
    .filter((address) => URL.canParse(address)),
  headers,
});

it(
  "are answered, none with a failure of ours, and lead nobody away",
  { timeout: 60_000 },
  async () => {
    const property = fc.asyncProperty(request, async ({ method, address, headers: told }) => {
      const answer = await exports.default.fetch(address, {
        method,
        headers: told,
        redirect: "manual",
      });
      const { status } = answer;
      expect(status).toBeLessThan(500);
      expect(status).not.toBe(206);
      expect(answer.headers.get("location") ?? "/").toMatch(/^\/(?![/\\])/);
      const isHtml = answer.headers.get("content-type")?.startsWith("text/html") ?? false;
      expect(isHtml && !answer.headers.has("content-security-policy")).toBe(false);
      const body = await answer.text();
      expect(method === "HEAD" && body !== "").toBe(false);
    });
    await expect(fc.assert(property, { numRuns: 1500 })).resolves.toBeUndefined();
  },
);
