import { isDeepStrictEqual } from "node:util";
import type { Json, Outcome } from "../../contract/outcome.ts";
import type { Category } from "../../contract/compat.ts";
import type { Observed } from "../probe.ts";

const absent =
  /is not a (?:function|constructor)|Cannot read properties of undefined|No such module/;

function isAbsent(outcome: Outcome): boolean {
  if ("refused" in outcome) return true;
  return "throws" in outcome && absent.test(outcome.throws.message);
}

/** A field `effect`, by which a probe tells that a call changed something, or nothing. */
function effectOf(value: Json): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? value["effect"]
    : undefined;
}

function isEqual(here: Outcome, node: Outcome): boolean {
  if (!("throws" in here) || !("throws" in node)) return isDeepStrictEqual(here, node);
  // Words are each runtime's own; programs test names and codes.
  return here.throws.name === node.throws.name && here.throws.code === node.throws.code;
}

function isRefusal(outcome: Outcome): boolean {
  return "throws" in outcome || "refused" in outcome;
}

function byPhase({ request, startup }: Observed): Category | undefined {
  if (request === undefined || startup === undefined) return undefined;
  if (isRefusal(startup) && "value" in request) return "request only";
  return isRefusal(request) && "value" in startup ? "startup only" : undefined;
}

/** What an outcome is that is not Node's. */
function differenceOf(here: Outcome, node: Outcome): Category {
  // Where Node throws too, only the kind of error is another.
  if ("throws" in here && "throws" in node) return "differs";
  if (isAbsent(here)) return "missing";
  if ("silent" in here) return "silent no-op";
  if ("throws" in here) return "throws";
  return "value" in here && effectOf(here.value) === false ? "silent no-op" : "differs";
}

/** What an outcome is, beside Node's; `undefined` where Node was not asked and phases say nothing. */
export function categoryOf(observed: Observed, node: Outcome | undefined): Category | undefined {
  const phase = byPhase(observed);
  if (phase !== undefined) return phase;
  const here = observed.request ?? observed.startup;
  if (here === undefined || node === undefined) return undefined;
  return isEqual(here, node) ? "works" : differenceOf(here, node);
}
