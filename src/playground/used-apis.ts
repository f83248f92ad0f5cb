import type { Program } from "../../contract/program.ts";
import { importedPackages } from "./imported-packages.ts";
import { type KnownApi, knownApi, measuredPlace } from "./api-states.ts";
import { readMeasured, readPackageModules, readStates } from "./measured.ts";
import type { NodeApi } from "./node-uses.ts";
import { programUses } from "./program-uses.ts";

/** Something of Node that a program uses, by itself or by a package. */
export interface UsedApi extends KnownApi {
  /** The packages that load it, where the program's own files do not name it. */
  by: readonly string[];
}

/** The modules that a program's packages load, with those packages. */
async function loadedModules(program: Program): Promise<Map<string, string[]>> {
  const packages = importedPackages(program);
  const loaded = new Map<string, string[]>();
  if (packages.length === 0) return loaded;
  const known = await readPackageModules();
  for (const name of packages) {
    for (const module of known[name] ?? [])
      loaded.set(module, [...(loaded.get(module) ?? []), name]);
  }
  return loaded;
}

/** What of Node a program uses, with what was measured of it, and the dates at which that was asked. */
export async function usedApis(
  program: Program,
): Promise<{ used: UsedApi[]; dates: readonly string[] }> {
  const [measured, loaded] = await Promise.all([readMeasured(), loadedModules(program)]);
  const isModule = (name: string) => Object.hasOwn(measured.slugs, name);
  const own = programUses(program, isModule).map((api) => measuredPlace(api, isModule));
  const states = await readStates(measured, [...own.map(({ module }) => module), ...loaded.keys()]);
  const known = (api: NodeApi, by: readonly string[]): UsedApi[] => {
    const found = knownApi(api, states);
    return found === undefined ? [] : [{ ...found, by }];
  };
  const mine = own.flatMap((api) => known(api, []));
  const named = new Set(mine.map(({ name }) => name));
  const theirs = [...loaded].flatMap(([module, by]) => known({ module, path: "" }, by));
  return {
    used: [...mine, ...theirs.filter(({ name }) => !named.has(name))],
    dates: measured.runtimes.dates,
  };
}
