import type { MigrationReport, ReportFile, ReportPackage, ReportUse } from "./migration-report.ts";
import { many } from "./compat-words.ts";

/** `cannot`: what it is for has no place in a Worker. `unread`: it could not be parsed. */
export type FileVerdict = "runs" | "changes" | "cannot" | "unread";

/** Rules about what no Worker does, so that no change of lines makes the file run. */
const without: ReadonlySet<string> = new Set([
  "net-server",
  "tls-server",
  "dgram",
  "child-process",
]);

type Finding = ReportFile["findings"][number];

export function isWithout({ rule }: Pick<Finding, "rule">): boolean {
  return without.has(rule);
}

/** Whether an API cannot be used at all, whatever it is given; where programs asked it, findings say when. */
export function isUnusable({ category, asked }: ReportUse): boolean {
  return category === "missing" || (category === "throws" && !asked);
}

export function fileVerdict({ findings, uses, failure }: ReportFile): FileVerdict {
  if (failure !== undefined) return "unread";
  if (findings.some(isWithout)) return "cannot";
  const isOtherwise = findings.some(({ severity }) => severity !== "info");
  return isOtherwise || uses.some(isUnusable) ? "changes" : "runs";
}

/** Whether a package is part of what is deployed. */
export function isDeployed({ from, files }: ReportPackage): boolean {
  return from !== "devDependencies" || files > 0;
}

function isChanged({ status }: ReportPackage): boolean {
  return status === "fails because" || status === "works with a finding";
}

export interface ReportCounts {
  files: number;
  toChange: number;
  packages: number;
  packagesToChange: number;
  notTried: number;
}

/** Of what is deployed. */
export function countsOf({ files, packages }: MigrationReport): ReportCounts {
  const reached = files.filter((file) => file.reached);
  const deployed = packages.filter(isDeployed);
  return {
    files: reached.length,
    toChange: reached.filter((file) => fileVerdict(file) !== "runs").length,
    packages: deployed.length,
    packagesToChange: deployed.filter(isChanged).length,
    notTried: deployed.filter(({ status }) => status === "not tried").length,
  };
}

export interface Verdict {
  kind: "runs" | "changes" | "cannot";
  why: string;
}

const verdictWords = {
  runs: "Runs as it is",
  changes: "Runs with changes",
  cannot: "Cannot run as it is",
};

/** The first thing that no Worker does. */
function obstacle(files: readonly ReportFile[]): string | undefined {
  for (const { path, findings } of files) {
    const found = findings.find(isWithout);
    if (found !== undefined) return `${path}, line ${found.line}. ${found.message}`;
  }
  return undefined;
}

export function reportVerdict(report: MigrationReport): Verdict {
  const { files, notes } = report;
  const counts = countsOf(report);
  const why = obstacle(files.filter((file) => file.reached));
  if (why !== undefined) return { kind: "cannot", why };
  const untried =
    counts.notTried === 0 ? "" : ` Of ${many(counts.notTried, "package")} nothing is known here.`;
  const isNoted = notes.some(({ severity }) => severity === "error");
  if (counts.toChange + counts.packagesToChange > 0 || isNoted) {
    return { kind: "changes", why: `${changesText(counts)}.${untried}` };
  }
  return {
    kind: "runs",
    why: `nothing that differs was found in ${many(counts.files, "file")} and ${many(counts.packages, "package")}.${untried}`,
  };
}

export function verdictWord({ kind }: Verdict): string {
  return verdictWords[kind];
}

/** The whole in one sentence: whether it runs, and why not. */
export function verdictSentence(report: MigrationReport): string {
  const verdict = reportVerdict(report);
  return `${verdictWord(verdict)}: ${verdict.why}`;
}

function changesText({ files, toChange, packages, packagesToChange }: ReportCounts): string {
  const parts = [
    ...(toChange > 0 ? [`${toChange} of ${many(files, "file")}`] : []),
    ...(packagesToChange > 0 ? [`${packagesToChange} of ${many(packages, "package")}`] : []),
  ];
  return parts.join(" and ") || "see what package.json says";
}

/** `express-shop: 12 files, 2 to change` */
export function reportTitle(report: MigrationReport): string {
  const { files, toChange, packages, packagesToChange } = countsOf(report);
  if (files === 0)
    return `${report.title}: ${many(packages, "package")}, ${packagesToChange} to change`;
  return `${report.title}: ${many(files, "file")}, ${toChange} to change`;
}
