import { expect, it } from "vitest";
import * as v from "valibot";
import { Outcome } from "../contract/outcome.ts";
import { run } from "../runner/run/test-run.ts";
import { newestDate } from "./measure/boundary-dates.ts";
import { isHostProbe, phasesOf } from "./measure/observe.ts";
import { type Phase, proofEntry, proofFiles } from "./measure/proof-program.ts";
import { readResults } from "./measure/results.ts";
import { valueAt } from "../contract/by-date.ts";
import type { ProgramProbe } from "./probe.ts";
import { behaviourProbes, claimProbes } from "./registry.ts";

// A proof that is opened in the workbench runs with the harness around it, which the measurement leaves out.
const results = new Map(
  Object.values(readResults()?.areas ?? {}).flatMap((area) => Object.entries(area)),
);
const programs = [...Object.entries(claimProbes), ...Object.entries(behaviourProbes)].flatMap(
  ([id, probe]): [string, ProgramProbe][] =>
    "notCheckable" in probe || isHostProbe(probe) || (probe.turns ?? 1) > 1 ? [] : [[id, probe]],
);

/** What a reader sees who opens the proof and runs it. */
async function shown(id: string, phase: Phase, { flags }: ProgramProbe): Promise<Outcome> {
  const { body, errors } = await run({
    files: proofFiles(id, phase),
    entry: proofEntry,
    ...(flags && { compatibilityFlags: [...flags] }),
  });
  const [error] = errors;
  if (error !== undefined && body === "") return { refused: error.message };
  return v.parse(Outcome, JSON.parse(body));
}

/** A program that cannot start is told of in other words here: by kind, with its place. */
function alike(here: Outcome, alone: Outcome | undefined): boolean {
  if ("refused" in here) return alone !== undefined && "refused" in alone;
  return JSON.stringify(here) === JSON.stringify(alone);
}

it("shows in the workbench what was measured", { timeout: 240_000 }, async () => {
  const queue = programs.flatMap(([id, probe]) =>
    phasesOf(probe).map((phase) => ({ id, probe, phase })),
  );
  async function compare({ id, probe, phase }: (typeof queue)[number]) {
    const alone = valueAt(results.get(id)?.[phase] ?? {}, newestDate);
    const here = await shown(id, phase, probe).catch((error: unknown): Outcome => ({
      refused: String(error),
    }));
    // Where the harness is known to show, it must: a reason that is none any more is to be deleted.
    const isExpected = alike(here, alone) === (probe.berth === undefined);
    return { isExpected, id, phase, here, alone, berth: probe.berth };
  }
  const doubtful: typeof queue = [];
  async function work() {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (!(await compare(next)).isExpected) doubtful.push(next);
    }
  }
  await Promise.all(Array.from({ length: 4 }, work));
  const otherwise: unknown[] = [];
  // Some programs tell by the clock, and are late among others on a busy machine.
  for (const each of doubtful) {
    const compared = await compare(each);
    if (!compared.isExpected) otherwise.push(compared);
  }
  expect(otherwise).toEqual([]);
});
