import { clearanceAction } from "../../contract/turnstile.ts";
import { HttpError } from "../http-error.ts";
import { logError } from "../log.ts";

export type TurnstileVars = Pick<
  Env,
  | "ORIGIN"
  | "TURNSTILE_SITE_KEY"
  | "TURNSTILE_SCRIPT_URL"
  | "TURNSTILE_VERIFY_URL"
  | "TURNSTILE_SECRET_KEY"
  | "CLEARANCE_SECRET"
>;

/** The widget a document carries, in the order of the slot's attributes. */
export interface TurnstileSlot {
  scriptUrl: string;
  siteKey: string;
  action: string;
  cdata: string;
}

/** Keys that Turnstile documents for tests: with them anybody passes. */
const testKey = /^[123]x0{8,}/;

/**
 * Names that only ever mean this machine or a test: RFC 6761 keeps `localhost` and `test` from ever
 * being anybody's domain.
 */
const localHost = /(^|\.)(localhost|test)$|^127(\.\d{1,3}){3}$|^\[::1\]$/;

/** Why clearance cannot be given here, or undefined when it can. */
export function configurationProblem(vars: TurnstileVars): string | undefined {
  if (vars.TURNSTILE_SITE_KEY === "") return "TURNSTILE_SITE_KEY is empty.";
  // A secret that was never set is not an empty string but missing.
  if (!vars.TURNSTILE_SECRET_KEY) return "The secret TURNSTILE_SECRET_KEY is not set.";
  if (!vars.CLEARANCE_SECRET || vars.CLEARANCE_SECRET.length < 16) {
    return "The secret CLEARANCE_SECRET is not set or has less than 16 characters.";
  }
  const testing = testKey.test(vars.TURNSTILE_SITE_KEY) || testKey.test(vars.TURNSTILE_SECRET_KEY);
  if (testing && !localHost.test(new URL(vars.ORIGIN).hostname)) {
    return `Turnstile's test keys are set, and ORIGIN (${vars.ORIGIN}) is not local: anybody would pass.`;
  }
  return undefined;
}

/** Whether the check passes everybody, as it does with the keys for tests on a developer's own machine. */
export function anybodyPasses(vars: TurnstileVars): boolean {
  const passing = /^1x0{8,}/;
  return (
    configurationProblem(vars) === undefined &&
    passing.test(vars.TURNSTILE_SITE_KEY) &&
    passing.test(vars.TURNSTILE_SECRET_KEY) &&
    localHost.test(new URL(vars.ORIGIN).hostname)
  );
}

let reported: string | undefined;

/** Throws `not-configured` where clearance cannot be given; says why in the log, once an isolate. */
export function requireConfiguration(vars: TurnstileVars): void {
  const problem = configurationProblem(vars);
  if (problem === undefined) return;
  if (reported !== problem) {
    reported = problem;
    logError("turnstile-configuration", new Error(problem));
  }
  throw new HttpError(
    "not-configured",
    "This Berth is not set up to run new programs or to share them. Examples and shared programs run.",
  );
}

/** The widget for a visitor's document, or undefined where it could not lead to a clearance. */
export function turnstileSlot(
  vars: TurnstileVars,
  visitor: { cdata: string },
): TurnstileSlot | undefined {
  if (configurationProblem(vars) !== undefined) return undefined;
  return {
    scriptUrl: vars.TURNSTILE_SCRIPT_URL,
    siteKey: vars.TURNSTILE_SITE_KEY,
    action: clearanceAction,
    cdata: visitor.cdata,
  };
}
