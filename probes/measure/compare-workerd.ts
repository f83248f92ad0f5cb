import { changesBetween } from "./changes.ts";
import { openAsker } from "./asker.ts";
import { openJournal } from "./journal.ts";
import { measureModules, measureOutcomes, measureSamples } from "./measure-all.ts";
import { findNodes } from "./node.ts";
import { noteChanges } from "./note-changes.ts";
import { readResults, type Results } from "./results.ts";
import { startWorkerd } from "./workerd.ts";
import { fetchWorkerd } from "./workerd-package.ts";

function isOlder(version: string, other: string): boolean {
  return version.localeCompare(other, "en", { numeric: true }) < 0;
}

/**
 * Asks another workerd what the installed one was asked, at the dates that both know, and notes down what
 * changed from the older to the newer. The results stay those of the installed one.
 */
export async function compareWorkerd(version: string, fresh: boolean): Promise<void> {
  const known = readResults();
  if (known === undefined) throw new Error("There is nothing to compare with: npm run measure.");
  const { binary, newestDate } = fetchWorkerd(version);
  const { dates } = known.runtimes;
  const shared = dates.filter((date) => date <= newestDate);
  const [left, last] = [dates.slice(shared.length), shared.at(-1)];
  if (last === undefined) {
    throw new Error(
      `workerd ${version} ends at ${newestDate}, before the first date: ${dates[0]}.`,
    );
  }
  const lacking = left.length === 0 ? "all that are measured" : `not ${left.join(", ")}`;
  console.log(`workerd ${version} knows dates up to ${newestDate}: ${lacking}`);
  // Where Miniflare looks for its binary.
  process.env["MINIFLARE_WORKERD_PATH"] = binary;
  const workerd = await startWorkerd(last).catch((cause: unknown) => {
    throw new Error(`The installed Miniflare does not start workerd ${version}.`, { cause });
  });
  try {
    const nodes = await findNodes(workerd.echo);
    const versions = { workerd: version, node: known.runtimes.node };
    const journal = openJournal(`.berth/measure-${version}.jsonl`, versions, fresh);
    const asker = openAsker(workerd, nodes, (question, ask) => journal.once(question, ask));
    const other: Results = {
      modules: await measureModules(asker, nodes, shared),
      samples: await measureSamples(asker, shared),
      areas: await measureOutcomes(asker, shared),
      runtimes: { ...known.runtimes, ...versions, dates: shared },
    };
    const [before, after] = isOlder(version, known.runtimes.workerd)
      ? [other, known]
      : [known, other];
    const { asked, kept } = journal.counts();
    console.log(`${asked} questions asked, ${kept} answers kept`);
    noteChanges(changesBetween(before, after), before.runtimes, after.runtimes, true);
    journal.end();
  } finally {
    await workerd.close();
  }
}
