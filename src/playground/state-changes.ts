import type { StateAt } from "../../contract/compat-site.ts";
import { stateAt } from "./api-states.ts";
import type { UsedApi } from "./used-apis.ts";

/** Something that a program uses and that is otherwise on another date. */
export interface StateChange {
  api: UsedApi;
  before: StateAt;
  after: StateAt;
  /** Whether a difference from Node begins with the other date, ends with it, or is another. */
  kind: "begins" | "ends" | "changes";
}

/** How far from Node an API is. */
function distance({ category, partly }: StateAt): number {
  if (category === "works" || category === "present") return 0;
  return partly === true ? 1 : 2;
}

function kindOf(before: StateAt, after: StateAt): StateChange["kind"] {
  const step = distance(after) - distance(before);
  if (step === 0) return "changes";
  return step > 0 ? "begins" : "ends";
}

/** That an API goes with its module, or comes with it and is as in Node, is told of the module alone. */
function isTold(told: readonly StateChange[], { api, after }: StateChange): boolean {
  const whole = told.find((each) => api.name.startsWith(`${each.api.name}.`));
  if (whole === undefined) return false;
  const isGone = whole.after.category === "missing" && after.category === "missing";
  const isThere = whole.before.category === "missing" && distance(after) === 0;
  return isGone || isThere;
}

const order = ["begins", "changes", "ends"];

/** What of a program's APIs is otherwise on the date `to` than on `from`, what begins there first. */
export function stateChanges(used: readonly UsedApi[], from: string, to: string): StateChange[] {
  const changes: StateChange[] = [];
  for (const api of used.toSorted((a, b) => a.name.length - b.name.length)) {
    const [before, after] = [stateAt(api, from), stateAt(api, to)];
    if (before.category === after.category && before.partly === after.partly) continue;
    const change = { api, before, after, kind: kindOf(before, after) };
    if (!isTold(changes, change)) changes.push(change);
  }
  return changes.toSorted(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) || a.api.name.localeCompare(b.api.name, "en"),
  );
}
