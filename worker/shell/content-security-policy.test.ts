import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const input = {
  nonce: "AAAAAAAAAAAAAAAAAAAAAA==",
  widgetOrigin: "https://challenges.cloudflare.com",
  https: true,
};

it("is this policy", () => {
  expect(contentSecurityPolicy(input)).toBe(
    "default-src 'none'; script-src 'nonce-AAAAAAAAAAAAAAAAAAAAAA==' 'strict-dynamic'; " +
      "style-src 'self' 'nonce-AAAAAAAAAAAAAAAAAAAAAA=='; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; frame-src https://challenges.cloudflare.com; worker-src 'self'; " +
      "manifest-src 'self'; media-src 'self'; object-src 'none'; base-uri 'none'; " +
      "form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests; " +
      "report-uri /api/csp-reports; report-to csp",
  );
});

it("differs on plain http by the upgrade alone", () => {
  expect(contentSecurityPolicy({ ...input, https: false })).toBe(
    contentSecurityPolicy(input).replace(" upgrade-insecure-requests;", ""),
  );
});

it("leaves the evaluator nothing to say", () => {
  const { csp } = new CspParser(contentSecurityPolicy(input));
  expect(new CspEvaluator(csp).evaluate()).toEqual([]);
});

it("would be told of a weaker policy", () => {
  const weak = contentSecurityPolicy(input).replace("base-uri 'none'; ", "");
  expect(new CspEvaluator(new CspParser(weak).csp).evaluate()).toHaveLength(1);
});
