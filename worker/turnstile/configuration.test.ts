import { env } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import { configurationProblem, requireConfiguration, turnstileSlot } from "./configuration.ts";

const production = {
  ...env,
  ORIGIN: "https://berth.example",
  TURNSTILE_SITE_KEY: "0x4AAAAAAAAAAAAAAAAAAAAA",
  TURNSTILE_SECRET_KEY: "0x4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  CLEARANCE_SECRET: "sixteen letters!",
};

it("takes real keys anywhere", () => {
  expect(configurationProblem(production)).toBeUndefined();
});

it.each(["http://localhost:5173", "http://127.0.0.1:1", "http://[::1]:1", "https://berth.test"])(
  "takes test keys at %s",
  (ORIGIN) => {
    expect(configurationProblem({ ...env, ORIGIN })).toBeUndefined();
  },
);

it.each([
  ["no site key", { TURNSTILE_SITE_KEY: "" }],
  ["no secret", { TURNSTILE_SECRET_KEY: "" }],
  ["no signing secret", { CLEARANCE_SECRET: "" }],
  ["a short signing secret", { CLEARANCE_SECRET: "fifteen letters" }],
  ["a test secret", { TURNSTILE_SECRET_KEY: "1x0000000000000000000000000000000AA" }],
  ["a test site key", { TURNSTILE_SITE_KEY: "3x00000000000000000000FF" }],
])("refuses production with %s", (_name, changed) => {
  const vars = { ...production, ...changed };
  expect(configurationProblem(vars)).toEqual(expect.any(String));
  expect(turnstileSlot(vars, { cdata: "c" })).toBeUndefined();
});

it.each(["https://localhost.example", "https://notlocalhost", "https://berth.testing"])(
  "does not take %s for local",
  (ORIGIN) => {
    expect(configurationProblem({ ...env, ORIGIN })).toContain("test keys");
  },
);

it("says why once", () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const vars = { ...production, TURNSTILE_SITE_KEY: "" };
  expect(() => requireConfiguration(vars)).toThrow(/not set up/);
  expect(() => requireConfiguration(vars)).toThrow(/not set up/);
  expect(errors).toHaveBeenCalledTimes(1);
  expect(errors).toHaveBeenCalledWith(expect.stringContaining("TURNSTILE_SITE_KEY is empty."));
  errors.mockClear();
});

it("gives a document its widget", () => {
  expect(turnstileSlot(env, { cdata: "c" })).toEqual({
    scriptUrl: env.TURNSTILE_SCRIPT_URL,
    siteKey: env.TURNSTILE_SITE_KEY,
    action: "clearance",
    cdata: "c",
  });
});
