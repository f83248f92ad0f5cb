import { isDeepStrictEqual } from "node:util";
import { valueAt } from "../../contract/by-date.ts";
import type { Change, ModuleResult, ProbeResult } from "../../contract/compat.ts";
import { outcomeText } from "../../contract/compat-words.ts";
import type { Outcome } from "../../contract/outcome.ts";
import { categoryOf } from "./category.ts";
import type { Results } from "./results.ts";

type ByDate<T> = Readonly<Record<string, T>>;

/** A change tells what was and what is; whoever wants all of a value opens the page. */
const mostCharacters = 200;

function short(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}

/** Of a probe that was asked at one date alone, that outcome stands for every date. */
function at<T>(values: ByDate<T>, date: string): T | undefined {
  return valueAt(values, date) ?? Object.values(values)[0];
}

interface Sides<T> {
  was: ByDate<T> | undefined;
  is: ByDate<T> | undefined;
}

/** The last date at which two histories are otherwise, and in how many of them; what is new is no change. */
function differing<T>({ was, is }: Sides<T>, dates: readonly string[]) {
  if (was === undefined || is === undefined) return undefined;
  const others = dates.filter((date) => !isDeepStrictEqual(at(was, date), at(is, date)));
  const last = others.at(-1);
  if (last === undefined) return undefined;
  const span = others.length === 1 ? `at ${last}` : `at ${others.length} dates up to ${last}`;
  return { span, before: at(was, last), after: at(is, last) };
}

function told(outcome: Outcome | undefined, node: Outcome | undefined): string {
  if (outcome === undefined) return "not asked";
  const category = categoryOf({ request: outcome }, node);
  return short(outcomeText(outcome)) + (category === undefined ? "" : ` (${category})`);
}

function outcomeChange(
  subject: Pick<Change, "api" | "probe">,
  what: string,
  sides: Sides<Outcome>,
  node: Outcome | undefined,
  dates: readonly string[],
): Change[] {
  const found = differing(sides, dates);
  if (found === undefined) return [];
  const { span, before, after } = found;
  return [
    { ...subject, what: `${what} ${span}`, before: told(before, node), after: told(after, node) },
  ];
}

function probeChanges(
  probe: string,
  before: ProbeResult,
  after: ProbeResult,
  dates: readonly string[],
): Change[] {
  const node = Object.values(after.node ?? before.node ?? {})[0];
  const sides = (phase: "request" | "startup") => ({ was: before[phase], is: after[phase] });
  const [was, is] = [before.verdict, after.verdict];
  return [
    ...(was === undefined || is === undefined || was === is
      ? []
      : [{ probe, what: "verdict", before: was, after: is }]),
    ...outcomeChange({ probe }, "in a request,", sides("request"), node, dates),
    ...outcomeChange({ probe }, "at startup,", sides("startup"), node, dates),
  ];
}

function moduleChanges(
  before: ModuleResult,
  after: ModuleResult,
  dates: readonly string[],
): Change[] {
  const paths = new Set([...Object.keys(before.apis), ...Object.keys(after.apis)]);
  return [...paths].flatMap((path) => {
    const sides = { was: before.apis[path]?.states, is: after.apis[path]?.states };
    const found = differing(sides, dates);
    if (found === undefined) return [];
    const { span, before: was = "nothing", after: is = "nothing" } = found;
    return [{ api: `${after.module}.${path}`, what: `its look ${span}`, before: was, after: is }];
  });
}

/** Expressions by their module, their API and their text. */
function samplesOf({ samples }: Results) {
  return new Map(
    Object.values(samples).flatMap((one) =>
      one.samples.map((sample) => [
        `${one.module}.${sample.api} ${sample.code}`,
        { ...sample, module: one.module },
      ]),
    ),
  );
}

function sampleChanges(before: Results, after: Results, dates: readonly string[]): Change[] {
  const known = samplesOf(before);
  return [...samplesOf(after)].flatMap(([key, { module, api, code, node, request }]) =>
    outcomeChange(
      { api: `${module}.${api}` },
      short(code),
      { was: known.get(key)?.request, is: request },
      Object.values(node)[0],
      dates,
    ),
  );
}

/**
 * What one measurement found otherwise than another, at the dates that both asked. Probes that are new are no
 * change.
 */
export function changesBetween(before: Results, after: Results): Change[] {
  const dates = after.runtimes.dates.filter((date) => before.runtimes.dates.includes(date));
  const known = new Map(Object.values(before.areas).flatMap((area) => Object.entries(area)));
  const probes = Object.values(after.areas).flatMap((area) =>
    Object.entries(area).flatMap(([id, result]) => {
      const was = known.get(id);
      return was === undefined ? [] : probeChanges(id, was, result, dates);
    }),
  );
  const modules = Object.values(after.modules).flatMap((result) => {
    const was = before.modules[result.module];
    return was === undefined ? [] : moduleChanges(was, result, dates);
  });
  return [...modules, ...sampleChanges(before, after, dates), ...probes];
}
