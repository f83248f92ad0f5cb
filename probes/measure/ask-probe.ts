import type { ProbeResult } from "../../contract/compat.ts";
import type { Outcome } from "../../contract/outcome.ts";
import type { ClaimProbe, Observed, Probe, ProgramProbe } from "../probe.ts";
import type { Asker } from "./asker.ts";
import { boundaryDates, newestDate } from "./boundary-dates.ts";
import { categoryOf } from "./category.ts";
import { isHostProbe, settingAt } from "./observe.ts";
import { runLengths } from "./run-lengths.ts";
import { judgeClaim } from "./verdict.ts";

/** What a program shows on workerd at some dates: at the newest of them where dates cannot matter to it. */
async function observeAt(
  asker: Asker,
  id: string,
  probe: ProgramProbe,
  dates: readonly string[],
): Promise<[date: string, Observed][]> {
  const byDate: [string, Observed][] = [];
  for (const date of probe.timeline === false ? dates.slice(-1) : dates) {
    byDate.push([date, await asker.program(id, probe, settingAt(probe, date))]);
  }
  return byDate;
}

function phasesByDate(byDate: readonly [string, Observed][]): ProbeResult {
  const phase = (name: keyof Observed) => {
    const outcomes = byDate.flatMap(([date, { [name]: outcome }]): [string, Outcome][] =>
      outcome === undefined ? [] : [[date, outcome]],
    );
    return outcomes.length === 0 ? {} : { [name]: runLengths(outcomes) };
  };
  return { ...phase("request"), ...phase("startup") };
}

/** What a probe shows on workerd, and nothing of Node or of statements; nothing of a host, which has its own dates. */
export async function askOutcomes(
  asker: Asker,
  id: string,
  probe: ClaimProbe,
  dates: readonly string[],
): Promise<ProbeResult> {
  if ("notCheckable" in probe || isHostProbe(probe)) return {};
  return phasesByDate(await observeAt(asker, id, probe, dates));
}

async function askProgram(asker: Asker, id: string, probe: ProgramProbe): Promise<ProbeResult> {
  const byDate = await observeAt(asker, id, probe, boundaryDates);
  const node = probe.node === true ? await asker.nodes(id) : undefined;
  const category = categoryOf(byDate.at(-1)?.[1] ?? {}, Object.values(node ?? {})[0]);
  return {
    ...phasesByDate(byDate),
    ...(node === undefined ? {} : { node }),
    ...(category === undefined ? {} : { category }),
  };
}

/** What a probe shows that settles no statement. */
export async function askBehaviour(asker: Asker, id: string, probe: Probe): Promise<ProbeResult> {
  if (!isHostProbe(probe)) return await askProgram(asker, id, probe);
  return { request: { [newestDate]: await asker.host(id, probe) } };
}

/** All that a claim's probe has to show: at each date, in Node, and what that makes of the statement. */
export async function askClaim(asker: Asker, id: string, probe: ClaimProbe): Promise<ProbeResult> {
  const isProgram = !("notCheckable" in probe) && !isHostProbe(probe);
  const shown = isProgram ? await askProgram(asker, id, probe) : {};
  return { ...shown, ...(await judgeClaim(asker, id, probe)) };
}
