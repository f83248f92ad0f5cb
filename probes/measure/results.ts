import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import { ModuleResult, ModuleSamples, ProbeResult, Runtimes } from "../../contract/compat.ts";
import { slugOf } from "../site/slug.ts";

const folder = "probes/results";

export const Results = v.object({
  runtimes: Runtimes,
  /** By module of Node. */
  modules: v.record(v.string(), ModuleResult),
  /** By module of Node. */
  samples: v.record(v.string(), ModuleSamples),
  /** By area of the documentation, then by id. */
  areas: v.record(v.string(), v.record(v.string(), ProbeResult)),
});
export type Results = v.InferOutput<typeof Results>;

/** Keys in order and short values on one line, so that a change of one outcome is a change of one line. */
function write(path: string, value: unknown): void {
  writeFileSync(path, `${lines(value, "")}\n`);
}

const lineWidth = 100;

function lines(value: unknown, indent: string): string {
  const short = JSON.stringify(value);
  if (typeof value !== "object" || value === null) return short;
  if (short.length + indent.length <= lineWidth) return short;
  const inner = `${indent} `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Object.entries(value).map(([key, part]) => {
    const name = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
    return `${inner}${name}${lines(part, inner)}`;
  });
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

function readFolder<T>(name: string, schema: v.GenericSchema<unknown, T>): T[] {
  const path = `${folder}/${name}`;
  return readdirSync(path)
    .toSorted()
    .map((file) => v.parse(schema, JSON.parse(readFileSync(`${path}/${file}`, "utf8"))));
}

const Area = v.object({ area: v.string(), probes: v.record(v.string(), ProbeResult) });

/** The results in the repository, or undefined before the first measurement. */
export function readResults(): Results | undefined {
  let runtimes: string;
  try {
    runtimes = readFileSync(`${folder}/runtimes.json`, "utf8");
  } catch {
    return undefined;
  }
  const areas = readFolder("areas", Area).map(({ area, probes }) => [area, probes] as const);
  const modules = readFolder("modules", ModuleResult).map((one) => [one.module, one] as const);
  const samples = readFolder("samples", ModuleSamples).map((one) => [one.module, one] as const);
  return {
    samples: Object.fromEntries(samples),
    runtimes: v.parse(Runtimes, JSON.parse(runtimes)),
    modules: Object.fromEntries(modules),
    areas: Object.fromEntries(areas),
  };
}

/** Puts new results in the place of the old ones. */
export function writeResults({ runtimes, modules, samples, areas }: Results): void {
  for (const name of ["areas", "modules", "samples"]) {
    rmSync(`${folder}/${name}`, { recursive: true, force: true });
    mkdirSync(`${folder}/${name}`, { recursive: true });
  }
  write(`${folder}/runtimes.json`, runtimes);
  for (const [name, module] of Object.entries(modules)) {
    write(`${folder}/modules/${slugOf(name)}.json`, module);
  }
  for (const [name, module] of Object.entries(samples)) {
    write(`${folder}/samples/${slugOf(name)}.json`, module);
  }
  for (const [area, probes] of Object.entries(areas)) {
    write(`${folder}/areas/${slugOf(area)}.json`, { area, probes });
  }
}
