import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { securedResponse } from "./security-headers.ts";

const input = { nonce: "bm9uY2U=", widgetOrigin: "https://widget.test", https: false };

it("is this set of headers", () => {
  expect(Object.fromEntries(securedResponse(null, 200, input).headers)).toEqual({
    "cache-control": "private, no-cache",
    "cdn-cache-control": "no-store",
    "content-security-policy": contentSecurityPolicy(input),
    "content-security-policy-report-only":
      "require-trusted-types-for 'script'; trusted-types berth-widget; " +
      "report-uri /api/csp-reports; report-to csp",
    "content-type": "text/html; charset=utf-8",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "referrer-policy": "strict-origin-when-cross-origin",
    "reporting-endpoints": 'csp="/api/csp-reports"',
    "x-content-type-options": "nosniff",
  });
});

it("insists on https where the app is served over it", () => {
  const { headers } = securedResponse(null, 200, { ...input, https: true });
  expect(headers.get("strict-transport-security")).toBe("max-age=63072000; includeSubDomains");
});

it("shares nothing between two responses", () => {
  const one = securedResponse("a", 200, input);
  one.headers.set("x-of-one", "1");
  const other = securedResponse("b", 404, { ...input, nonce: "b3RoZXI=" });
  expect(other.headers.get("x-of-one")).toBeNull();
  expect(other.headers.get("content-security-policy")).not.toContain(input.nonce);
  expect(one.headers.get("content-security-policy")).toContain(input.nonce);
});
