import * as v from "valibot";
import { compatFiles, PackageRow } from "../../contract/compat-site.ts";
import type { ReportPackage } from "../../contract/migration-report.ts";
import { nativePackages } from "../../contract/native-packages.ts";
import type { CheckReading } from "../../contract/runner.ts";
import { type CompatSource, requiredFile } from "../compat/read-file.ts";
import type { Manifests } from "./project-manifest.ts";

const readTried = requiredFile(v.array(PackageRow), compatFiles.packages());

type Asked = Pick<ReportPackage, "name" | "asked" | "from">;

/** A range of versions as npm writes them; an address instead may hold a password, and is not repeated. */
function rangeOf(asked: string): { asked?: string } {
  return /^[\^~<>=v\d][\w.^~<>=|* +-]{0,40}$/.test(asked) ? { asked } : {};
}

/** Each package once, as what is deployed where it is that too. */
function askedFor(manifests: Manifests, imported: Iterable<string>): Asked[] {
  const all = new Map<string, Asked>();
  const own = new Set(manifests.map(([, manifest]) => manifest?.name));
  for (const from of ["dependencies", "optionalDependencies", "devDependencies"] as const) {
    for (const [, manifest] of manifests) {
      for (const [name, range] of Object.entries(manifest?.[from] ?? {})) {
        const where = from === "devDependencies" ? from : "dependencies";
        if (!all.has(name) && !own.has(name))
          all.set(name, { name, from: where, ...rangeOf(range) });
      }
    }
  }
  for (const name of imported) {
    if (!all.has(name) && !own.has(name)) all.set(name, { name, from: "import" });
  }
  return [...all.values()];
}

function majorOf(range: string | undefined): string | undefined {
  return /\d+/.exec(range ?? "")?.[0];
}

/** The row of a package: that of its major version where an older one was tried as well. */
function rowOf({ name, asked }: Asked, rows: readonly PackageRow[]): PackageRow | undefined {
  const older = rows.find((row) => row.name === `${name}@${majorOf(asked) ?? ""}`);
  return older ?? rows.find((row) => row.name === name);
}

type Judgement = Pick<ReportPackage, "status" | "reason" | "tried">;

function judgement({ name }: Asked, row: PackageRow | undefined): Judgement {
  if (row !== undefined) {
    const { status, reason, version } = row;
    return {
      status,
      ...(reason === undefined ? {} : { reason }),
      ...(version === null ? {} : { tried: version }),
    };
  }
  if (name.startsWith("@types/")) {
    return { status: "works", reason: "Types are gone before anything runs." };
  }
  if (nativePackages.includes(name)) {
    return { status: "fails because", reason: "It is a native addon, and Workers load none." };
  }
  return { status: "not tried" };
}

function judged(asked: Asked, files: number, rows: readonly PackageRow[]): ReportPackage {
  return { ...asked, ...judgement(asked, rowOf(asked, rows)), files };
}

/** How the packages of a project do: those that its manifests name, and those that its code does. */
export async function judgePackages(
  source: CompatSource,
  manifests: Manifests,
  reading: CheckReading | undefined,
): Promise<ReportPackage[]> {
  const uses = (reading?.files ?? []).flatMap(({ reached, packages }) =>
    reached ? packages.map(({ name }) => name) : [],
  );
  const counts = Map.groupBy(uses, (name) => name);
  const rows = await readTried(source);
  return askedFor(manifests, counts.keys())
    .map((asked) => judged(asked, counts.get(asked.name)?.length ?? 0, rows))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
