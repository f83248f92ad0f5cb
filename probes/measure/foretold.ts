import type { Json, Outcome } from "../../contract/outcome.ts";
import type { Foretold } from "../probe.ts";

function isRecord(value: Json): value is { [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether `actual` has all that `named` has: of objects the named fields, of lists every place. */
function hasAll(actual: Json | undefined, named: Json): boolean {
  if (actual === undefined) return false;
  if (Array.isArray(named)) {
    const length = Array.isArray(actual) ? actual.length : -1;
    return length === named.length && named.every((part, at) => hasAll(pick(actual, at), part));
  }
  if (!isRecord(named)) return actual === named;
  return (
    isRecord(actual) && Object.entries(named).every(([key, part]) => hasAll(actual[key], part))
  );
}

function pick(list: Json, at: number): Json | undefined {
  return Array.isArray(list) ? list[at] : undefined;
}

function contains(actual: string | undefined, named: string | undefined): boolean {
  return named === undefined || (actual?.includes(named) ?? false);
}

/** Whether an outcome is what was foretold. */
export function isForetold(outcome: Outcome, foretold: Foretold): boolean {
  if ("value" in foretold) return "value" in outcome && hasAll(outcome.value, foretold.value);
  if ("silent" in foretold) return "silent" in outcome;
  if ("refused" in foretold) {
    return "refused" in outcome && outcome.refused.includes(foretold.refused);
  }
  if (!("throws" in outcome)) return false;
  const { name, message, code } = foretold.throws;
  const { throws } = outcome;
  return (
    (name === undefined || throws.name === name) &&
    (code === undefined || throws.code === code) &&
    contains(throws.message, message)
  );
}
