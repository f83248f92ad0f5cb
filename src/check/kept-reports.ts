import * as v from "valibot";
import { ProgramId } from "../../contract/api.ts";
import { readStored, removeStored, storedKeys, writeStored } from "../storage.ts";

/** What this browser remembers of a report that was stored from it. */
const KeptReport = v.object({
  id: ProgramId,
  title: v.string(),
  /** ISO 8601, UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The server keeps only its hash: whoever loses it cannot delete the report. */
  deleteToken: v.string(),
});
export type KeptReport = v.InferOutput<typeof KeptReport>;

const prefix = "berth:report:";

/** What the browser would not store: remembered until this tab is closed. */
const unstored = new Map<string, KeptReport>();

export function readReport(id: string): KeptReport | undefined {
  const text = readStored(prefix + id);
  if (text === undefined) return unstored.get(id);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), KeptReport), text);
  return parsed.success && parsed.output.id === id ? parsed.output : undefined;
}

export function keepReport(report: KeptReport): void {
  if (!writeStored(prefix + report.id, JSON.stringify(report))) unstored.set(report.id, report);
}

export function dropReport(id: string): void {
  unstored.delete(id);
  removeStored(prefix + id);
}

/** All that were stored from this browser, the newest first. */
export function listReports(): KeptReport[] {
  const stored = (storedKeys(prefix) ?? []).map((key) => key.slice(prefix.length));
  return [...new Set([...stored, ...unstored.keys()])]
    .flatMap((id) => readReport(id) ?? [])
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}
