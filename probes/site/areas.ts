import type { CompatArea } from "../../contract/compat-site.ts";
import type { Results } from "../measure/results.ts";
import { claims } from "../registry.ts";
import { claimRow } from "./claim-rows.ts";
import { slugOf } from "./slug.ts";

/** The statements of the documentation by area, each with what became of it. */
export function areasOf(results: Results): CompatArea[] {
  return [...Map.groupBy(claims, ({ area }) => area)].map(([area, all]) => ({
    area,
    slug: slugOf(area),
    claims: all.map((claim) => claimRow(claim, results.areas[area]?.[claim.id])),
  }));
}
