import { afterAll, beforeAll, expect, it } from "vitest";
import { behaviourProbes, claimProbes } from "../registry.ts";
import { type Asker, openAsker } from "./asker.ts";
import { newestDate } from "./boundary-dates.ts";
import { isHostProbe, settingAt } from "./observe.ts";
import { readResults } from "./results.ts";
import { valueAt } from "../../contract/by-date.ts";
import { type ProbedWorkerd, startWorkerd } from "./workerd.ts";

// The whole measurement takes minutes; what it has written for the newest date is asked again here, so
// that no result can be older than the runtime or than its probe.
const results = new Map(
  Object.values(readResults()?.areas ?? {}).flatMap((area) => Object.entries(area)),
);
const programs = [...Object.entries(claimProbes), ...Object.entries(behaviourProbes)].flatMap(
  ([id, probe]) => ("notCheckable" in probe || isHostProbe(probe) ? [] : [[id, probe] as const]),
);

let workerd: ProbedWorkerd;
let asker: Asker;
beforeAll(async () => {
  workerd = await startWorkerd();
  asker = openAsker(workerd, []);
});
afterAll(() => workerd.close());

it("shows what was recorded", { timeout: 120_000 }, async () => {
  const otherwise: unknown[] = [];
  const queue = [...programs];
  async function work() {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [id, probe] = next;
      const { request = {}, startup = {} } = results.get(id) ?? {};
      const seen = await asker.program(id, probe, settingAt(probe, newestDate));
      const recorded = {
        request: valueAt(request, newestDate),
        startup: valueAt(startup, newestDate),
      };
      const now = { request: seen.request, startup: seen.startup };
      if (JSON.stringify(now) !== JSON.stringify(recorded)) otherwise.push({ id, now, recorded });
    }
  }
  // What a probe waits for costs nobody else time.
  await Promise.all(Array.from({ length: 6 }, work));
  expect(otherwise).toEqual([]);
});
