import type { MigrationReport, ReportFile } from "../../contract/migration-report.ts";
import { reportSteps } from "../../contract/report-steps.ts";
import { fileVerdict, isDeployed, verdictSentence } from "../../contract/report-verdict.ts";

function fileLines(file: ReportFile): string[] {
  const { path, findings, uses, failure } = file;
  return [
    `${path}: ${fileVerdict(file)}`,
    ...(failure === undefined ? [] : [`  ${failure.line ?? 1}: ${failure.message}`]),
    ...findings.map(({ line, severity, message }) => `  ${line}: ${severity}: ${message}`),
    ...uses.map(
      ({ module, api, category, lines }) => `  ${lines[0] ?? 1}: ${module}.${api} ${category}`,
    ),
  ];
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `# ${title}`, ...lines];
}

/** A report for a terminal. */
export function reportText(report: MigrationReport): string {
  const { title, date, workerd, isRead, files, packages } = report;
  const reached = files.filter((file) => file.reached);
  return [
    `${title} at ${date} on workerd ${workerd}`,
    verdictSentence(report),
    ...(isRead ? [] : ["The code could not be read right now; this is of package.json alone."]),
    ...part("files", reached.flatMap(fileLines)),
    ...part(
      "packages",
      packages
        .filter(isDeployed)
        .map(
          ({ name, status, reason }) =>
            `${name}: ${status}${reason === undefined ? "" : `: ${reason}`}`,
        ),
    ),
    ...part(
      "what to do",
      reportSteps(report).map(
        ({ severity, what, fix, places }) =>
          `${severity}: ${what}${fix === undefined ? "" : ` ${fix}`}${places.length === 0 ? "" : ` (${places.join(", ")})`}`,
      ),
    ),
    "",
  ].join("\n");
}
