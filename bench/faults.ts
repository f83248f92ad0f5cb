import type { ApiSession } from "../dev/api-session.ts";
import { residentBytes } from "../dev/process-memory.ts";
import { type PassFigures, passFaults } from "./fault-pass.ts";
import { summarise } from "./latency.ts";
import { row } from "./table.ts";

const passes = 3;
const megabyte = 1024 * 1024;

/** Every hostile program, three times over, under twenty normal users, and what they notice of it. */
export async function benchFaults(
  origin: string,
  session: ApiSession,
  appPid: number,
): Promise<void> {
  row("", "pass 1", "pass 2", "pass 3");
  const figures: PassFigures[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    figures.push(await passFaults(origin, session, () => residentBytes(appPid)));
  }
  const of = (name: string, value: (one: PassFigures) => number) =>
    row(name, ...figures.map(value));
  of("faults", (one) => one.faults);
  of("faults that ended otherwise than they have to", (one) => one.faultFailures.length);
  of("pages", (one) => one.pages.length);
  of("pages that failed", (one) => one.pageFailures.length);
  of("pages, median ms", (one) => summarise(one.pages).median);
  of("pages, p95 ms", (one) => summarise(one.pages).p95);
  of("pages, longest ms", (one) => Math.max(...one.pages));
  of("runs of normal programs", (one) => one.runs.length);
  of("runs that ended wrong", (one) => one.runFailures.length);
  of("runs that were started again by hand", (one) => one.again);
  of("runs, median ms", (one) => summarise(one.runs).median);
  of("runs, p95 ms", (one) => summarise(one.runs).p95);
  of("app, MB before", (one) => one.before / megabyte);
  of("app, MB after", (one) => one.after / megabyte);
  of("seconds", (one) => one.seconds);
  for (const { faultFailures, pageFailures, runFailures } of figures)
    for (const line of [...faultFailures, ...pageFailures, ...runFailures]) console.log(line);
}
