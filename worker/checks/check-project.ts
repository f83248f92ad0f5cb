import type { CheckBody } from "../../contract/check.ts";
import { findEntry, findNamedEntry } from "../../contract/find-entry.ts";
import { limits } from "../../contract/limits.ts";
import type { MigrationReport, ReportFile } from "../../contract/migration-report.ts";
import type { FileReading } from "../../contract/runner.ts";
import type { CompatSource } from "../compat/read-file.ts";
import { readOverview } from "../compat/subjects.ts";
import { judgeManifests } from "./judge-manifest.ts";
import { judgePackages } from "./judge-packages.ts";
import { judgeUses, measuredModules } from "./judge-uses.ts";
import { type Manifests, readManifests } from "./project-manifest.ts";
import { readProject } from "./read-project.ts";

export interface CheckSource extends CompatSource {
  runner: Pick<Fetcher, "fetch">;
}

const isCode = (path: string) => !/\.json$|\.gyp$/.test(path);

/** The newest measured date that is not after the one that is asked for; before all of them, the oldest. */
function measuredDate(asked: string | undefined, dates: readonly string[]): string {
  const known = dates.filter((date) => asked === undefined || date <= asked);
  return known.at(-1) ?? dates[0] ?? "";
}

interface Named {
  title: string | undefined;
  entry: string | undefined;
  manifests: Manifests;
}

function titleOf({ title, entry, manifests }: Named): string {
  const found = [title, manifests[0]?.[1]?.name, entry].find((text) => (text ?? "") !== "");
  return (found ?? "A project").slice(0, limits.titleCharacters);
}

/** Of single files each may be meant; a manifest makes a program of them. */
function entryOf(files: CheckBody["files"]): { entry?: string } {
  const entry = Object.hasOwn(files, "package.json") ? findEntry(files) : findNamedEntry(files);
  return entry === undefined ? {} : { entry };
}

/** Checks a project: its manifests here, its code by the runner, both beside what was measured. */
export async function checkProject(source: CheckSource, body: CheckBody): Promise<MigrationReport> {
  const { files } = body;
  const overview = await readOverview(source);
  const date = measuredDate(body.date, overview.runtimes.dates);
  const start = entryOf(files);
  const hasCode = Object.keys(files).some(isCode);
  const reading = hasCode ? await readProject(source.runner, { files, ...start }) : { files: [] };
  const manifests = readManifests(files);
  const measured = await measuredModules(source, overview, reading ?? { files: [] });
  const judge = (read: FileReading): ReportFile => {
    const { packages: _, ...file } = read;
    return { ...file, uses: judgeUses(file, measured, date) };
  };
  return {
    title: titleOf({ title: body.title, entry: start.entry, manifests }),
    date,
    workerd: overview.runtimes.workerd,
    ...start,
    isRead: reading !== undefined,
    files: (reading?.files ?? []).map(judge),
    packages: await judgePackages(source, manifests, reading),
    notes: judgeManifests(manifests, files),
    ignored: body.ignored ?? 0,
  };
}
