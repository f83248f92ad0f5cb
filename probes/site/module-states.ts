import { datedEntries, valueAt } from "../../contract/by-date.ts";
import type { ProbeResult, SampleResult } from "../../contract/compat.ts";
import type {
  ApiStates,
  ApiSummary,
  CompatModule,
  ModuleStates,
  Proof,
  StateAt,
} from "../../contract/compat-site.ts";
import { boundaryDates } from "../measure/boundary-dates.ts";
import { runLengths } from "../measure/run-lengths.ts";
import { categoryAt } from "./api-summary.ts";

/** All that was asked of one API. */
type Asked = readonly (ProbeResult | SampleResult)[];

function stateAt({ categories }: ApiSummary, asked: Asked, date: string): StateAt {
  const category = valueAt(categories, date) ?? "missing";
  const isPartly = category !== "works" && asked.some((one) => categoryAt(one, date) === "works");
  return { category, ...(isPartly ? { partly: true as const } : {}) };
}

/**
 * The sentence that says what an API does otherwise: of a proof that shows the very category that it has at
 * the newest date, or else of any.
 */
function differenceOf(
  name: string,
  category: string,
  proofs: readonly Proof[],
): string | undefined {
  const mine = proofs.filter(
    (proof) => proof.about.includes(name) && proof.difference !== undefined,
  );
  return (mine.find((proof) => proof.category === category) ?? mine[0])?.difference;
}

/** What the workbench says of a module's APIs. */
export function moduleStates(
  { module, slug, apis }: CompatModule,
  askedOf: (path: string) => Asked,
  proofs: readonly Proof[],
): ModuleStates {
  const entries = apis.map((api): [string, ApiStates] => {
    const asked = askedOf(api.path);
    const states = runLengths(
      boundaryDates.map((date): [string, StateAt] => [date, stateAt(api, asked, date)]),
    );
    const newest = datedEntries(states).at(-1)?.[1].category ?? "missing";
    const difference =
      newest === "works" || newest === "present"
        ? undefined
        : differenceOf(`${module}.${api.path}`, newest, proofs);
    return [api.path, { states, ...(difference === undefined ? {} : { difference }) }];
  });
  return { module, slug, apis: Object.fromEntries(entries) };
}
