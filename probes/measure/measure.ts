import { isDeepStrictEqual, parseArgs } from "node:util";
import type { Runtimes } from "../../contract/compat.ts";
import { writeFindings } from "../site/write-findings.ts";
import { openAsker } from "./asker.ts";
import { boundaryDates } from "./boundary-dates.ts";
import { changesBetween } from "./changes.ts";
import { compareWorkerd } from "./compare-workerd.ts";
import { openJournal } from "./journal.ts";
import { measureModules, measureProbes, measureSamples } from "./measure-all.ts";
import { findNodes } from "./node.ts";
import { noteChanges } from "./note-changes.ts";
import { readResults, writeResults } from "./results.ts";
import { startWorkerd } from "./workerd.ts";
import { installedVersion } from "./workerd-package.ts";

// Asks everything of every runtime, and writes probes/results. After an interruption it goes on where it
// was; --fresh forgets what it had. --check writes nothing, and fails where anything is otherwise.
// --workerd <version> asks another workerd, and notes down what changed between it and the installed one.
const { values } = parseArgs({
  options: {
    fresh: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    workerd: { type: "string" },
  },
});

async function measure(fresh: boolean, check: boolean): Promise<void> {
  const started = performance.now();
  const workerd = await startWorkerd();
  try {
    const nodes = await findNodes(workerd.echo);
    const versions = { workerd: installedVersion(), node: nodes.map(({ version }) => version) };
    const journal = openJournal(".berth/measure.jsonl", versions, fresh || check);
    const asker = openAsker(workerd, nodes, (question, ask) => journal.once(question, ask));
    const modules = await measureModules(asker, nodes, boundaryDates);
    const samples = await measureSamples(asker, boundaryDates);
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
}

if (values.workerd === undefined) await measure(values.fresh, values.check);
else await compareWorkerd(values.workerd, values.fresh);
