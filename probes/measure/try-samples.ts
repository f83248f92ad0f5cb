import { datedEntries } from "../../contract/by-date.ts";
import type { Outcome } from "../../contract/outcome.ts";
import { allSamples } from "../samples/all-samples.ts";
import { openAsker } from "./asker.ts";
import { askSamples } from "./ask-samples.ts";
import { newestDate } from "./boundary-dates.ts";
import { findNodes } from "./node.ts";
import { startWorkerd } from "./workerd.ts";

// The expressions over some modules, at the newest date: those that Node and workerd answer otherwise, and
// those that both refuse without a code, where the mistake may be the expression's own. --all shows every one.
const modules = new Set(process.argv.slice(2).filter((word) => !word.startsWith("--")));
const all = process.argv.includes("--all");

function isRefused(outcome: Outcome | undefined): boolean {
  if (outcome === undefined) return true;
  return "throws" in outcome ? outcome.throws.code === undefined : !("value" in outcome);
}

const workerd = await startWorkerd();
try {
  const asker = openAsker(workerd, await findNodes(workerd.echo));
  for (const samples of allSamples.filter(({ module }) => modules.has(module))) {
    const { samples: asked } = await askSamples(asker, samples, [newestDate]);
    for (const { api, code, category, node, request } of asked) {
      const [newest] = datedEntries(node).toReversed();
      if (category === "works" && !isRefused(newest?.[1]) && !all) continue;
      console.log(`${category}: ${samples.module}.${api}: ${code}`);
      console.log(`  Node    ${JSON.stringify(newest?.[1])}`);
      if (category !== "works") console.log(`  workerd ${JSON.stringify(request[newestDate])}`);
    }
    console.log(`${samples.module}: ${asked.length} expressions`);
  }
} finally {
  await workerd.close();
}
