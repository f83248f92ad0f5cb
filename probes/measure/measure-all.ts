import type { ModuleResult, ProbeResult } from "../../contract/compat.ts";
import { behaviourProbes, claimProbes, claims } from "../registry.ts";
import { allSamples } from "../samples/all-samples.ts";
import { askBehaviour, askClaim, askOutcomes } from "./ask-probe.ts";
import { askSamples } from "./ask-samples.ts";
import type { Asker } from "./asker.ts";
import { inParallel } from "./in-parallel.ts";
import { listModules, takeInventory } from "./inventory.ts";
import type { ProbedNode } from "./node.ts";
import { wholeSetting } from "./observe.ts";
import { noteProgress } from "./progress.ts";
import type { Results } from "./results.ts";

/** How each API looks. */
export async function measureModules(
  asker: Asker,
  nodes: readonly ProbedNode[],
  dates: readonly string[],
): Promise<Record<string, ModuleResult>> {
  const [newest, older] = nodes;
  if (newest === undefined) throw new Error("There is no Node to compare with.");
  const listed = await listModules(newest);
  const before = older === undefined ? undefined : await listModules(older);
  const results: Record<string, ModuleResult> = {};
  const progress = noteProgress("modules", Object.keys(listed).length);
  for (const [module, apis] of Object.entries(listed)) {
    const known = before && { listed: before[module], node: newest.version };
    results[module] = await takeInventory(module, apis, known, dates, (files, date) =>
      asker.files(files, wholeSetting({ date })),
    );
    progress();
  }
  return results;
}

/** Enough to fill two cores with probes that mostly wait, and few enough that none is late. */
const lanes = 4;

/** What every probe shows, in Node too, and what that makes of the statements. */
export async function measureProbes(asker: Asker): Promise<Results["areas"]> {
  const progress = noteProgress("statements", claims.length);
  const settled = await inParallel(lanes, claims, async ({ id, area }) => {
    const probe = claimProbes[id];
    const result = probe === undefined ? undefined : await askClaim(asker, id, probe);
    progress();
    return { id, area, result };
  });
  const areas: Record<string, Record<string, ProbeResult>> = {};
  for (const { id, area, result } of settled) {
    if (result !== undefined) (areas[area] ??= {})[id] = result;
  }
  const behaviours = await inParallel(
    lanes,
    Object.entries(behaviourProbes),
    async ([id, probe]) => [id, await askBehaviour(asker, id, probe)],
  );
  return { ...areas, behaviours: Object.fromEntries(behaviours) };
}

/** Of each module the expressions of all its files. */
export async function measureSamples(
  asker: Asker,
  dates: readonly string[],
): Promise<Results["samples"]> {
  const progress = noteProgress("files of expressions", allSamples.length);
  const asked = await inParallel(lanes, allSamples, async (samples) => {
    const result = await askSamples(asker, samples, dates);
    progress();
    return result;
  });
  const results: Results["samples"] = {};
  for (const { module, samples } of asked) {
    results[module] = { module, samples: [...(results[module]?.samples ?? []), ...samples] };
  }
  return results;
}

/** What every program shows on workerd, and no more. */
export async function measureOutcomes(
  asker: Asker,
  dates: readonly string[],
): Promise<Results["areas"]> {
  const all = Object.entries({ ...claimProbes, ...behaviourProbes });
  const progress = noteProgress("programs", all.length);
  const outcomes = await inParallel(lanes, all, async ([id, probe]) => {
    const result = await askOutcomes(asker, id, probe, dates);
    progress();
    return [id, result] as const;
  });
  return { programs: Object.fromEntries(outcomes) };
}
