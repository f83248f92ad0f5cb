import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { valueAt } from "../../contract/by-date.ts";
import type { ProbeResult, SampleResult } from "../../contract/compat.ts";
import {
  type CompatArea,
  compatFiles,
  type CompatModule,
  type CompatOverview,
  type ProofDigests,
  type ProofProgram,
} from "../../contract/compat-site.ts";
import { assetsPrefix } from "../../contract/routes.ts";
import { newestDate } from "../measure/boundary-dates.ts";
import { readChanges } from "../measure/note-changes.ts";
import { readResults, type Results } from "../measure/results.ts";
import { apiSummary } from "./api-summary.ts";
import { areasOf } from "./areas.ts";
import { packageModules } from "./package-modules.ts";
import { askedProbes, proofDigest, proofOf, proofProgram } from "./proofs.ts";
import { moduleStates } from "./module-states.ts";
import { slugOf } from "./slug.ts";

const folder = `public${assetsPrefix}compat`;

function write(file: string, content: unknown): void {
  const path = `${folder}/${file}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Probes by the API that they are about, as `node:fs.writeFileSync`. */
function probesByApi(results: ReadonlyMap<string, ProbeResult>): Map<string, ProbeResult[]> {
  const byApi = new Map<string, ProbeResult[]>();
  for (const [id, { about = [] }] of askedProbes) {
    const result = results.get(id);
    if (result === undefined) continue;
    for (const api of about) byApi.set(api, [...(byApi.get(api) ?? []), result]);
  }
  return byApi;
}

function modulesOf(results: Results, probes: Map<string, ProbeResult[]>): CompatModule[] {
  return Object.values(results.modules).map(({ module, apis, extra }) => {
    const samples = Map.groupBy<string, SampleResult>(
      results.samples[module]?.samples ?? [],
      ({ api }) => api,
    );
    const summaries = Object.entries(apis).map(([path, api]) =>
      apiSummary(path, api, probes.get(`${module}.${path}`) ?? [], samples.get(path) ?? []),
    );
    return { module, slug: slugOf(module), apis: summaries, extra };
  });
}

function newestOf(api: CompatModule["apis"][number]): string {
  return valueAt(api.categories, newestDate) ?? "missing";
}

function overviewOf(
  results: Results,
  modules: CompatModule[],
  areas: CompatArea[],
): CompatOverview {
  return {
    runtimes: results.runtimes,
    modules: modules.map(({ module, slug, apis }) => ({
      module,
      slug,
      counts: countBy(apis.map(newestOf)),
      total: apis.length,
    })),
    claims: countBy(areas.flatMap((area) => area.claims.map(({ verdict }) => verdict))),
    areas: areas.map(({ area, slug, claims: rows }) => ({
      area,
      slug,
      counts: countBy(rows.map(({ verdict }) => verdict)),
    })),
  };
}

function cell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function csvOf(modules: readonly CompatModule[], dates: readonly string[]): string {
  const rows = modules.flatMap(({ module, apis }) =>
    apis.map(({ path, kind, categories }) => {
      const states = dates.map((date) => valueAt(categories, date) ?? "");
      return [module, path, kind, ...states].map(cell).join(",");
    }),
  );
  return `${["module", "api", "kind", ...dates].join(",")}\n${rows.join("\n")}\n`;
}

/** The program of every proof, and what they are known by when they run. */
async function writePrograms(
  known: ReadonlyMap<string, ProbeResult>,
  modules: readonly CompatModule[],
): Promise<void> {
  const pages = new Map<string, ProofProgram["apis"][number]>(
    modules.flatMap(({ module, slug, apis }) =>
      apis.map(({ path }) => [`${module}.${path}`, { module, slug, path }] as const),
    ),
  );
  const digests: ProofDigests = {};
  for (const [id, probe] of askedProbes) {
    const apis = (probe.about ?? []).flatMap((api) => pages.get(api) ?? []);
    const program = proofProgram(id, probe, known.get(id) ?? {}, apis);
    if (program === undefined) continue;
    write(compatFiles.program(id), program);
    const [digest, setting] = await proofDigest(program);
    digests[digest] = setting;
  }
  write(compatFiles.digests(), digests);
}

/** Makes the files that the compatibility pages read, of what was measured and what is written of it. */
export async function writeSiteData(): Promise<void> {
  const results = readResults();
  if (results === undefined) throw new Error("There are no results: npm run measure.");
  rmSync(folder, { recursive: true, force: true });
  const known = new Map(Object.values(results.areas).flatMap((area) => Object.entries(area)));
  const probes = probesByApi(known);
  const modules = modulesOf(results, probes);
  const areas = areasOf(results);
  write(compatFiles.overview(), overviewOf(results, modules, areas));
  for (const module of modules) {
    write(compatFiles.module(module.slug), module);
    const mine = [...askedProbes].filter(([, { about = [] }]) =>
      about.some((api) => api.startsWith(`${module.module}.`)),
    );
    const proofs = mine.map(([id, probe]) => proofOf(id, probe, known.get(id) ?? {}));
    const samples = results.samples[module.module]?.samples ?? [];
    const askedOf = (path: string) => [
      ...(probes.get(`${module.module}.${path}`) ?? []),
      ...samples.filter(({ api }) => api === path),
    ];
    write(compatFiles.states(module.slug), moduleStates(module, askedOf, proofs));
    write(compatFiles.proofs(module.slug), { module: module.module, proofs, samples });
  }
  const slugs = Object.fromEntries(modules.map(({ module, slug }) => [module, slug]));
  write(compatFiles.measured(), { runtimes: results.runtimes, slugs });
  for (const area of areas) write(compatFiles.area(area.slug), area);
  const contradictions = areas.flatMap((area) =>
    area.claims.filter(({ verdict }) => verdict === "does not hold"),
  );
  write(compatFiles.contradictions(), contradictions);
  await writePrograms(known, modules);
  const index = modules.flatMap(({ slug, apis }) =>
    apis.map((api) => [slug, api.path, newestOf(api)]),
  );
  write(compatFiles.index(), index);
  write(compatFiles.packages(), readFileSync("dist/shelf/results.json", "utf8"));
  write(compatFiles.packageModules(), packageModules());
  write(compatFiles.changes(), readChanges());
  write(compatFiles.all(), { runtimes: results.runtimes, modules, areas });
  write(compatFiles.csv(), csvOf(modules, results.runtimes.dates));
}

if (import.meta.main) await writeSiteData();
