import { many } from "./compat-words.ts";
import type { Finding } from "./findings.ts";
import type { MigrationReport, ReportFile } from "./migration-report.ts";
import { isDeployed, isUnusable, isWithout } from "./report-verdict.ts";

/** Something to do before the project runs on Workers. */
export interface Step {
  severity: Finding["severity"];
  what: string;
  fix?: string | undefined;
  /** `server.js:12` */
  places: readonly string[];
}

type Draft = Step & { isFirst?: boolean };

function findingSteps(files: readonly ReportFile[]): Draft[] {
  const places = files.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ finding, place: `${path}:${finding.line}` })),
  );
  const alike = Map.groupBy(places, ({ finding: { rule, message } }) => `${rule} ${message}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { severity, message, fix } = first.finding;
    const isFirst = isWithout(first.finding);
    return [{ severity, what: message, fix, isFirst, places: same.map(({ place }) => place) }];
  });
}

/** What cannot be used at all, and that no finding speaks of. */
function apiSteps(files: readonly ReportFile[], date: string): Draft[] {
  const uses = files.flatMap(({ path, uses: all, findings }) => {
    const said = new Set(findings.map(({ line }) => line));
    return all.filter(isUnusable).flatMap(({ module, api, category, lines }) => {
      // A finding on one of its lines says more.
      if (lines.some((line) => said.has(line))) return [];
      const what =
        category === "missing"
          ? `${module}.${api} is not there at ${date}.`
          : `${module}.${api} throws at ${date}, whatever it is given.`;
      return lines.map((line) => ({ what, place: `${path}:${line}` }));
    });
  });
  return [...Map.groupBy(uses, ({ what }) => what)].map(([what, same]) => ({
    severity: "error",
    what,
    places: same.map(({ place }) => place),
  }));
}

function packageSteps({ packages }: MigrationReport): Draft[] {
  const deployed = packages.filter(isDeployed);
  const untried = deployed.filter(({ status }) => status === "not tried").map(({ name }) => name);
  return [
    ...deployed.flatMap(({ name, status, reason = "" }): Draft[] => {
      if (status === "fails because")
        return [{ severity: "error", what: `${name}: ${reason}`, places: [] }];
      if (status !== "works with a finding") return [];
      return [{ severity: "warning", what: `${name}: ${reason}`, places: [] }];
    }),
    ...(untried.length === 0
      ? []
      : [
          {
            severity: "info" as const,
            what: `No program here has tried ${untried.join(", ")}.`,
            fix: "Deploy a small program with each of them first.",
            places: [],
          },
        ]),
  ];
}

function unreadSteps(files: readonly ReportFile[]): Draft[] {
  const failed = files.flatMap(({ path, failure }) =>
    failure === undefined ? [] : [{ path, line: failure.line }],
  );
  if (failed.length === 0) return [];
  return [
    {
      severity: "error",
      what: `${many(failed.length, "file")} could not be parsed, so nothing is known of it.`,
      places: failed.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`)),
    },
  ];
}

const order: readonly Finding["severity"][] = ["error", "warning", "info"];

function rank({ severity, isFirst = false }: Draft): number {
  return isFirst ? -1 : order.indexOf(severity);
}

/** What to do, the gravest first. */
export function reportSteps(report: MigrationReport): Step[] {
  const reached = report.files.filter((file) => file.reached);
  const steps: Draft[] = [
    ...unreadSteps(reached),
    ...findingSteps(reached),
    ...apiSteps(reached, report.date),
    ...packageSteps(report),
    ...report.notes.map(({ severity, about, message, fix }) => ({
      severity,
      what: message,
      fix,
      places: [about],
    })),
  ];
  return steps.toSorted((a, b) => rank(a) - rank(b));
}
