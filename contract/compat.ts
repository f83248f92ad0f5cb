import * as v from "valibot";
import { Outcome } from "./outcome.ts";

/** What was observed of an API beside Node's. `present`: it is there, and no probe has asked what it does. */
export const categories = [
  "works",
  "differs",
  "throws",
  "silent no-op",
  "startup only",
  "request only",
  "missing",
  "present",
] as const;
export const Category = v.picklist(categories);
export type Category = v.InferOutput<typeof Category>;

export const verdicts = ["holds", "does not hold", "open", "not checkable here"] as const;
/** What measuring says of a statement. `open`: the documentation leaves the answer open, and here it is. */
export const Verdict = v.picklist(verdicts);
export type Verdict = v.InferOutput<typeof Verdict>;

/** A value from each date on at which it changed. */
function byDate<T extends v.GenericSchema>(value: T) {
  return v.record(v.string(), value);
}

/** What was measured, with what. */
export const Runtimes = v.strictObject({
  workerd: v.string(),
  /** Exact versions, the one that is compared with first. */
  node: v.array(v.string()),
  /** Compatibility dates that were asked, oldest first. */
  dates: v.array(v.string()),
  /** The day of the last measurement that changed anything. */
  measured: v.string(),
});
export type Runtimes = v.InferOutput<typeof Runtimes>;

/**
 * How an export is at a date, by the look of it: `throws` that it is not implemented, whatever it is given;
 * `empty`, a function that does nothing, or always gives the same; `unknown`, where only an instance would show it.
 */
export const ApiState = v.picklist([
  "missing",
  "throws",
  "empty",
  "other kind",
  "present",
  "unknown",
]);
export type ApiState = v.InferOutput<typeof ApiState>;

export const ApiResult = v.strictObject({
  /** In Node: `function`, `class`, `accessor`, `object` and so on. */
  kind: v.string(),
  /** Parameters of a function in Node. */
  arity: v.optional(v.number()),
  /** Since which Node, where not all that were asked have it. */
  node: v.optional(v.string()),
  states: byDate(ApiState),
});
export type ApiResult = v.InferOutput<typeof ApiResult>;

/** All exports of one builtin, by path (`createServer`, `Server.listen`). */
export const ModuleResult = v.strictObject({
  module: v.string(),
  apis: v.record(v.string(), ApiResult),
  /** What workerd exports besides, at the newest date. */
  extra: v.array(v.string()),
});
export type ModuleResult = v.InferOutput<typeof ModuleResult>;

export const Evidence = v.strictObject({
  /** Date and flags, as `2026-10-01 nodejs_compat`, or what else was asked. */
  at: v.string(),
  outcome: Outcome,
  /** Whether it is what the statement says; absent where it says nothing. */
  asSaid: v.optional(v.boolean()),
});
export type Evidence = v.InferOutput<typeof Evidence>;

/** What a probe showed. */
export const ProbeResult = v.strictObject({
  /** In workerd, by phase and date. */
  request: v.optional(byDate(Outcome)),
  startup: v.optional(byDate(Outcome)),
  /** In Node, by its exact version. */
  node: v.optional(v.record(v.string(), Outcome)),
  /** At the newest date. */
  category: v.optional(Category),
  verdict: v.optional(Verdict),
  evidence: v.optional(v.array(Evidence)),
});
export type ProbeResult = v.InferOutput<typeof ProbeResult>;

/** Something that a measurement found otherwise than the one before it. */
export const Change = v.strictObject({
  /** One of the two. */
  probe: v.optional(v.string()),
  api: v.optional(v.string()),
  /** A field of its result. */
  what: v.string(),
  before: v.string(),
  after: v.string(),
});
export type Change = v.InferOutput<typeof Change>;

/** What one measurement changed, and between which runtimes. */
export const ChangeSet = v.strictObject({
  measured: v.string(),
  from: v.string(),
  to: v.string(),
  changes: v.array(Change),
});
export type ChangeSet = v.InferOutput<typeof ChangeSet>;

/** What an expression gives in Node and here. */
export const SampleResult = v.strictObject({
  api: v.string(),
  code: v.string(),
  /** At the newest date. */
  category: Category,
  /** In Node, by its exact version. */
  node: v.record(v.string(), Outcome),
  request: byDate(Outcome),
});
export type SampleResult = v.InferOutput<typeof SampleResult>;

/** All expressions over one builtin. */
export const ModuleSamples = v.strictObject({
  module: v.string(),
  samples: v.array(SampleResult),
});
export type ModuleSamples = v.InferOutput<typeof ModuleSamples>;
