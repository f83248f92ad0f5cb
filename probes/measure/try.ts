import { claimProbes, claims, findProbe } from "../registry.ts";
import { boundaryDates } from "./boundary-dates.ts";
import { findNodes } from "./node.ts";
import { openAsker } from "./asker.ts";
import { isHostProbe, settingAt, wholeSetting } from "./observe.ts";
import { judgeClaim } from "./verdict.ts";
import { startWorkerd } from "./workerd.ts";

// One probe after the other, as they are written: what each shows, and what that makes of its statement.
const [...ids] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const wholeTimeline = process.argv.includes("--timeline");

function show(label: string, outcome: unknown): void {
  console.log(`  ${label.padEnd(44)} ${JSON.stringify(outcome)}`);
}

const workerd = await startWorkerd();
try {
  const asker = openAsker(workerd, await findNodes(workerd.echo));
  for (const id of ids) {
    const probe = findProbe(id);
    console.log(`${id}: ${claims.find((claim) => claim.id === id)?.claim ?? ""}`);
    if ("notCheckable" in probe) {
      show("not checkable", probe.notCheckable);
      continue;
    }
    if (isHostProbe(probe)) show("host", await asker.host(id, probe));
    else {
      const dates = wholeTimeline ? boundaryDates : [wholeSetting({}).date];
      for (const date of dates) {
        show(date, await asker.program(id, probe, settingAt(probe, date)));
      }
      if (probe.node === true) {
        for (const [version, outcome] of Object.entries(await asker.nodes(id))) {
          show(`Node ${version}`, outcome);
        }
      }
    }
    if (!(id in claimProbes)) continue;
    const { verdict, evidence } = await judgeClaim(asker, id, probe);
    for (const { at, outcome, asSaid } of evidence) {
      show(`${asSaid === undefined ? "·" : asSaid ? "✓" : "✗"} ${at}`, outcome);
    }
    console.log(`  → ${verdict}`);
  }
} finally {
  await workerd.close();
}
