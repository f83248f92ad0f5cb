import { valueAt } from "../../contract/by-date.ts";
import type {
  ApiResult,
  ApiState,
  Category,
  ProbeResult,
  SampleResult,
} from "../../contract/compat.ts";
import type { ApiSummary } from "../../contract/compat-site.ts";
import type { Outcome } from "../../contract/outcome.ts";
import { boundaryDates } from "../measure/boundary-dates.ts";
import { categoryOf } from "../measure/category.ts";
import { runLengths } from "../measure/run-lengths.ts";

/** What the look of an API says where no program has asked it. */
const byState: Record<ApiState, Category> = {
  missing: "missing",
  throws: "throws",
  empty: "silent no-op",
  "other kind": "differs",
  present: "present",
  unknown: "present",
};

const worstFirst: readonly Category[] = [
  "missing",
  "throws",
  "silent no-op",
  "startup only",
  "request only",
  "differs",
  "works",
];

/** Outcomes of one probe or expression at a date. */
export function categoryAt(
  { request, startup, node }: Pick<ProbeResult, "request" | "startup" | "node">,
  date: string,
): Category | undefined {
  const [inRequest, atStartup] = [request, startup].map((lengths) => valueAt(lengths ?? {}, date));
  const observed = {
    ...(inRequest === undefined ? {} : { request: inRequest }),
    ...(atStartup === undefined ? {} : { startup: atStartup }),
  };
  return categoryOf(observed, Object.values<Outcome>(node ?? {})[0]);
}

/**
 * The worst is what a reader must know of an API. But one of which only a part throws, or does nothing, is not one that
 * cannot be used: `createHash` lacks some algorithms and has the others.
 */
function worstOf(seen: ReadonlySet<Category | undefined>): Category | undefined {
  const worst = worstFirst.find((category) => seen.has(category));
  const isPartOnly = (worst === "throws" || worst === "silent no-op") && seen.has("works");
  return isPartOnly ? "differs" : worst;
}

/** Everything that was learnt of one API, in one word for each date. */
export function apiSummary(
  path: string,
  { kind, node, states }: ApiResult,
  probes: readonly ProbeResult[],
  samples: readonly SampleResult[],
): ApiSummary {
  const categories = boundaryDates.map((date): [string, Category] => {
    const look = byState[valueAt(states, date) ?? "missing"];
    // Where it is not there, or only throws, programs can but confirm it.
    if (look !== "present" && look !== "differs") return [date, look];
    const all = [...probes, ...samples];
    const seen = new Set(all.map((one) => categoryAt(one, date)));
    return [date, worstOf(seen) ?? look];
  });
  return {
    path,
    kind,
    ...(node === undefined ? {} : { node }),
    categories: runLengths(categories),
    proofs: probes.length + samples.length,
  };
}
