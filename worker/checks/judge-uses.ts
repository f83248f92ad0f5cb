import { valueAt } from "../../contract/by-date.ts";
import type { CompatModule, CompatOverview } from "../../contract/compat-site.ts";
import type { ReportUse } from "../../contract/migration-report.ts";
import type { CheckReading, FileReading } from "../../contract/runner.ts";
import type { CompatSource } from "../compat/read-file.ts";
import { findModule } from "../compat/subjects.ts";

/** Measured modules by their names. */
type Measured = ReadonlyMap<string, CompatModule>;

/** Where code reaches an API by another way than the module that it is measured in. */
const otherWays: [RegExp, string][] = [
  [/^node:fs\.promises\./, "node:fs/promises."],
  [/^process\./, "node:process."],
  [/^Buffer\./, "node:buffer.Buffer."],
];

function measuredName(name: string): { module: string; parts: string[] } {
  const path = otherWays.reduce((text, [from, to]) => text.replace(from, to), name);
  const [module = "", ...parts] = path.split(".");
  return { module, parts };
}

/** `createServer()` gives a `Server`, and what is called as a class gives one of it. */
function instanceOf(part: string): string | undefined {
  const called = /^(\w+)\(\)$/.exec(part)?.[1];
  if (called === undefined) return undefined;
  return /^create([A-Z]\w*)$/.exec(called)?.[1] ?? (/^[A-Z]/.test(called) ? called : undefined);
}

function apiOf(module: CompatModule, parts: readonly string[]) {
  const byPath = (path: string) => module.apis.find((api) => api.path === path);
  const [first = "", second] = parts;
  if (first.endsWith(")")) {
    const instance = instanceOf(first);
    return instance === undefined || second === undefined
      ? undefined
      : byPath(`${instance}.${second.replace("()", "")}`);
  }
  // `process.env.PORT` is a use of `process.env`.
  for (let length = parts.length; length > 0; length -= 1) {
    const path = parts.slice(0, length).join(".");
    const found = byPath(path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The modules that a reading speaks of, as they were measured. */
export async function measuredModules(
  source: CompatSource,
  { modules }: CompatOverview,
  { files }: CheckReading,
): Promise<Measured> {
  const named = new Set(
    files.flatMap(({ uses }) => uses.map(({ name }) => measuredName(name).module)),
  );
  const found = await Promise.all(
    modules
      .filter(({ module }) => named.has(module))
      .map(async ({ module, slug }) => [module, (await findModule(source, slug))?.module] as const),
  );
  return new Map(
    found.flatMap(([name, module]) => (module === undefined ? [] : [[name, module] as const])),
  );
}

/** What a file uses of Node, each API once, with how it was measured at a date. */
export function judgeUses(
  { uses }: Pick<FileReading, "uses">,
  measured: Measured,
  date: string,
): ReportUse[] {
  const all = new Map<string, ReportUse>();
  for (const { name, lines } of uses) {
    const { module: moduleName, parts } = measuredName(name);
    const module = measured.get(moduleName);
    const api = module === undefined ? undefined : apiOf(module, parts);
    if (module === undefined || api === undefined) continue;
    const key = `${module.module}.${api.path}`;
    const known = all.get(key);
    all.set(key, {
      module: module.module,
      slug: module.slug,
      api: api.path,
      category: valueAt(api.categories, date) ?? "missing",
      asked: api.proofs > 0,
      lines: [...new Set([...(known?.lines ?? []), ...lines])].toSorted((a, b) => a - b),
    });
  }
  return [...all.values()];
}
