import * as v from "valibot";
import { valueAt } from "../../contract/by-date.ts";
import type { ModuleSamples } from "../../contract/compat.ts";
import { Outcome } from "../../contract/outcome.ts";
import type { Samples } from "../samples/sample.ts";
import type { Asker } from "./asker.ts";
import { newestDate } from "./boundary-dates.ts";
import { categoryOf } from "./category.ts";
import { wholeSetting } from "./observe.ts";
import { runLengths } from "./run-lengths.ts";
import { sampleFiles, samplesOf } from "./sample-program.ts";

/** One outcome for each expression; all the same where the module could not even be had. */
function split(outcome: Outcome, count: number): Outcome[] {
  if (!("value" in outcome)) return Array.from({ length: count }, () => outcome);
  const outcomes = v.parse(v.array(Outcome), outcome.value);
  if (outcomes.length !== count) throw new Error(`${outcomes.length} outcomes of ${count}.`);
  return outcomes;
}

/** Asks all expressions of one file of each Node and at each date, in one program. */
export async function askSamples(
  asker: Asker,
  samples: Samples,
  atDates: readonly string[],
): Promise<ModuleSamples> {
  const asked = samplesOf(samples);
  const files = sampleFiles(
    samples,
    asked.map(({ code }) => code),
  );
  const nodes = Object.entries(await asker.nodeFiles(files)).map(
    ([version, outcome]) => [version, split(outcome, asked.length)] as const,
  );
  const dates: (readonly [string, Outcome[]])[] = [];
  for (const date of atDates) {
    const outcome = await asker.files(files, wholeSetting({ date }));
    dates.push([date, split(outcome, asked.length)]);
  }
  return {
    module: samples.module,
    samples: asked.map(({ api, code }, at) => {
      const pick = ([key, outcomes]: readonly [string, Outcome[]]): [string, Outcome] => [
        key,
        outcomes[at] ?? { silent: true },
      ];
      const request = runLengths(dates.map(pick));
      const node = Object.fromEntries(nodes.map(pick));
      const here = valueAt(request, newestDate);
      const category = categoryOf(here ? { request: here } : {}, Object.values(node)[0]);
      return { api, code, category: category ?? "present", node, request };
    }),
  };
}
