import { isDeepStrictEqual } from "node:util";
import { createRequire } from "node:module";
import type { ModuleResult, ProbeResult, Runtimes } from "../../contract/compat.ts";
import { behaviourProbes, claimProbes, claims } from "../registry.ts";
import { allSamples } from "../samples/all-samples.ts";
import { askBehaviour, askClaim } from "./ask-probe.ts";
import { type Asker, openAsker } from "./asker.ts";
import { boundaryDates } from "./boundary-dates.ts";
import { changesBetween } from "./changes.ts";
import { inParallel } from "./in-parallel.ts";
import { listModules, takeInventory } from "./inventory.ts";
import { askSamples } from "./ask-samples.ts";
import { openJournal } from "./journal.ts";
import { findNodes, type ProbedNode } from "./node.ts";
import { wholeSetting } from "./observe.ts";
import { noteProgress } from "./progress.ts";
import { noteChanges } from "./note-changes.ts";
import { readResults, type Results, writeResults } from "./results.ts";
import { writeFindings } from "../site/write-findings.ts";
import { startWorkerd } from "./workerd.ts";

// Asks everything of every runtime, and writes probes/results. After an interruption it goes on where it
// was; --fresh forgets what it had. --check writes nothing, and fails where anything is otherwise.
const fresh = process.argv.includes("--fresh");
const check = process.argv.includes("--check");

async function measureModules(
  asker: Asker,
  nodes: readonly ProbedNode[],
): Promise<Record<string, ModuleResult>> {
  const [newest, older] = nodes;
  if (newest === undefined) throw new Error("There is no Node to compare with.");
  const listed = await listModules(newest);
  const before = older === undefined ? undefined : await listModules(older);
  const results: Record<string, ModuleResult> = {};
  const progress = noteProgress("modules", Object.keys(listed).length);
  for (const [module, apis] of Object.entries(listed)) {
    const known = before && { listed: before[module], node: newest.version };
    results[module] = await takeInventory(module, apis, known, (files, date) =>
      asker.files(files, wholeSetting({ date })),
    );
    progress();
  }
  return results;
}

/** Enough to fill two cores with probes that mostly wait, and few enough that none is late. */
const lanes = 4;

async function measureProbes(asker: Asker): Promise<Results["areas"]> {
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

async function measureSamples(asker: Asker): Promise<Results["samples"]> {
  const results: Results["samples"] = {};
  for (const samples of allSamples) results[samples.module] = await askSamples(asker, samples);
  return results;
}

/** The measured runtime says nothing of its version; its package does. */
function workerdVersion(): string {
  const { version }: { version: string } = createRequire(import.meta.url)("workerd/package.json");
  return process.env["MINIFLARE_WORKERD_VERSION"] ?? version;
}

const started = performance.now();
const workerd = await startWorkerd();
try {
  const nodes = await findNodes(workerd.echo);
  const versions = { workerd: workerdVersion(), node: nodes.map(({ version }) => version) };
  const journal = openJournal(versions, fresh || check);
  const asker = openAsker(workerd, nodes, (question, ask) => journal.once(question, ask));
  const modules = await measureModules(asker, nodes);
  const samples = await measureSamples(asker);
  const areas = await measureProbes(asker);
  const before = readResults();
  const today = new Date().toISOString().slice(0, 10);
  const runtimes: Runtimes = { ...versions, dates: [...boundaryDates], measured: today };
  const measured = { runtimes: before?.runtimes ?? runtimes, modules, samples, areas };
  const isSame =
    before !== undefined &&
    isDeepStrictEqual(before, measured) &&
    isDeepStrictEqual({ ...before.runtimes, measured: today }, runtimes);
  const after = isSame ? before : { ...measured, runtimes };
  const changes = before === undefined ? [] : changesBetween(before, after);
  const { asked, kept } = journal.counts();
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${asked} questions asked, ${kept} answers kept, ${seconds} s`);
  noteChanges(changes, before?.runtimes, runtimes, !check);
  if (check) process.exitCode = isSame ? 0 : 1;
  else {
    if (!isSame) writeResults(after);
    // What is written of a statement may have changed where no outcome has.
    writeFindings();
  }
  journal.end();
} finally {
  await workerd.close();
}
