import { isDeepStrictEqual } from "node:util";
import { valueAt } from "../../contract/by-date.ts";
import type { Change, ModuleResult, ProbeResult } from "../../contract/compat.ts";
import type { Results } from "./results.ts";

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "nothing");
}

function probeChanges(id: string, before: ProbeResult, after: ProbeResult): Change[] {
  const fields = ["verdict", "category", "request", "startup", "node"] as const;
  return fields.flatMap((what) =>
    isDeepStrictEqual(before[what], after[what])
      ? []
      : [{ probe: id, what, before: text(before[what]), after: text(after[what]) }],
  );
}

function moduleChanges(before: ModuleResult, after: ModuleResult, date: string): Change[] {
  const paths = new Set([...Object.keys(before.apis), ...Object.keys(after.apis)]);
  return [...paths].flatMap((path) => {
    const [was, is] = [before, after].map(({ apis }) => valueAt(apis[path]?.states ?? {}, date));
    const api = `${after.module}.${path}`;
    return was === is ? [] : [{ api, what: "state", before: text(was), after: text(is) }];
  });
}

/** What a measurement found otherwise than the one before it. Probes that are new are no change. */
export function changesBetween(before: Results, after: Results): Change[] {
  const newest = after.runtimes.dates.at(-1) ?? "";
  const known = new Map(Object.values(before.areas).flatMap((area) => Object.entries(area)));
  const probes = Object.values(after.areas).flatMap((area) =>
    Object.entries(area).flatMap(([id, result]) => {
      const was = known.get(id);
      return was === undefined ? [] : probeChanges(id, was, result);
    }),
  );
  const modules = Object.values(after.modules).flatMap((result) => {
    const was = before.modules[result.module];
    return was === undefined ? [] : moduleChanges(was, result, newest);
  });
  return [...probes, ...modules];
}
