import { inlineParts } from "./article.ts";
import type { Category } from "./compat.ts";
import { many, mark } from "./compat-words.ts";
import type { Finding } from "./findings.ts";
import type {
  MigrationReport,
  ReportFile,
  ReportPackage,
  ReportUse,
  StoredReport,
} from "./migration-report.ts";

import { proofHref } from "./open-proof.ts";
import { facts, link, type Piece, piece } from "./piece.ts";
import { reportSteps, type Step } from "./report-steps.ts";
import {
  type FileVerdict,
  fileVerdict,
  isDeployed,
  reportVerdict,
  verdictWord,
} from "./report-verdict.ts";
import { pageHref } from "./routes.ts";

type Tone = "works" | "differs" | "throws" | "present";

function word(text: string, tone: Tone): Piece {
  return piece("span", { class: `mark is-${tone}` }, text);
}

const verdictWords: Record<FileVerdict, [string, Tone]> = {
  runs: ["runs", "works"],
  changes: ["to change", "differs"],
  cannot: ["cannot run", "throws"],
  unread: ["not read", "throws"],
};

const severityWords: Record<Finding["severity"], [string, Tone]> = {
  error: ["must change", "throws"],
  warning: ["works otherwise", "differs"],
  info: ["to know", "present"],
};

const statusTones: Record<ReportPackage["status"], [string, Tone]> = {
  works: ["works", "works"],
  "works with a finding": ["works with a finding", "differs"],
  "fails because": ["fails", "throws"],
  "not tried": ["not tried", "present"],
};

/** The head of a report that has an address. */
export function storedReportTop({ report, createdAt }: StoredReport): Piece[] {
  return [
    piece("p", {}, link(pageHref("compatCheck"), "Migration check")),
    piece("h1", {}, `${report.title} on Workers`),
    ...reportTop(report),
    piece(
      "p",
      { class: "hint" },
      `Checked on ${createdAt.slice(0, 10)}. Somebody's report: names of files, lines and findings, without the code.`,
    ),
  ];
}

/** The verdict of the whole, and what it was made of. */
export function reportTop(report: MigrationReport): Piece[] {
  const { date, workerd, entry, ignored, isRead, files } = report;
  const verdict = reportVerdict(report);
  const parts = [
    `As measured at ${date} on workerd ${workerd}`,
    ...(entry === undefined ? [] : [`starts at ${entry}`]),
    ...(ignored === 0 ? [] : [`${many(ignored, "file")} left out`]),
  ];
  return [
    ...(isRead
      ? []
      : [
          piece(
            "p",
            { class: "notice" },
            "The code could not be read: the part of Berth that reads it does not answer right now. What follows is of package.json alone; check again in a moment for the files.",
          ),
        ]),
    piece(
      "p",
      { class: "page-lead" },
      word(verdictWord(verdict), verdictWords[verdict.kind][1]),
      ` ${verdict.why}`,
    ),
    piece("p", { class: "row-note" }, `${parts.join(" · ")}.`),
    ...(isRead && files.length === 0
      ? [piece("p", {}, "No code was given: this is of package.json alone.")]
      : []),
  ];
}

/** Everything below the verdict. */
export function reportParts(report: MigrationReport): Piece[] {
  const reached = report.files.filter((file) => file.reached);
  const beside = report.files.filter((file) => !file.reached);
  const deployed = report.packages.filter(isDeployed);
  const notDeployed = report.packages.filter((each) => !isDeployed(each));
  return [
    ...section(
      "Files",
      reached.map((file) => fileRow(file, report.date)),
    ),
    ...section("Files that the program does not load", beside.map(besideRow)),
    ...section("Packages", deployed.map(packageRow)),
    ...section("Packages that are not deployed", notDeployed.map(packageRow)),
    ...section("What to do", reportSteps(report).map(stepRow)),
  ];
}

/** A sentence whose code stands between backticks. */
function prose(text: string): Piece[] {
  return inlineParts(text).map((part) => (part.isCode ? piece("code", {}, part.text) : part.text));
}

function section(title: string, rows: readonly Piece[]): Piece[] {
  if (rows.length === 0) return [];
  return [
    piece(
      "section",
      { class: "page-part" },
      piece("h2", {}, title),
      piece("ul", { class: "rows" }, ...rows),
    ),
  ];
}

function linesText(lines: readonly number[]): string {
  return `line ${lines.join(", ")}`;
}

function fileRow(file: ReportFile, date: string): Piece {
  const { path, findings, uses, failure, missing } = file;
  const told: [Piece, Piece[]][] = [
    ...(failure === undefined
      ? []
      : [
          [
            failure.line === undefined ? "" : linesText([failure.line]),
            [failure.message],
          ] satisfies [Piece, Piece[]],
        ]),
    ...findings.map(({ line, severity, message, fix, probe }): [Piece, Piece[]] => [
      linesText([line]),
      [
        word(...severityWords[severity]),
        " ",
        ...prose(`${message} ${fix} `),
        link(proofHref(probe, date), "See the proof"),
      ],
    ]),
    ...[...Map.groupBy(uses, ({ category }) => category)].map(usesFact),
    ...(missing.length === 0
      ? []
      : [
          ["not given", [missing.map(({ specifier }) => specifier).join(", ")]] satisfies [
            Piece,
            Piece[],
          ],
        ]),
  ];
  return piece(
    "li",
    { class: "row" },
    piece("code", {}, path),
    word(...verdictWords[fileVerdict(file)]),
    ...(told.length === 0 ? [] : [facts(told)]),
  );
}

/** APIs of one category, each the way to what was measured of it. */
function usesFact([category, uses]: [Category, ReportUse[]]): [Piece, Piece[]] {
  const links = uses.flatMap(({ module, slug, api, lines }, at): Piece[] => [
    ...(at === 0 ? [] : [", "]),
    link(pageHref("compatApi", { module: slug, api }), `${module.replace("node:", "")}.${api}`),
    ` (${linesText(lines)})`,
  ]);
  return [mark(category), links];
}

function besideRow(file: ReportFile): Piece {
  return piece(
    "li",
    { class: "row" },
    piece("code", {}, file.path),
    word(...verdictWords[fileVerdict(file)]),
  );
}

function packageRow({ name, asked, from, status, reason, tried, files }: ReportPackage): Piece {
  const notes = [
    ...(reason === undefined ? [] : [reason]),
    ...(tried === undefined ? [] : [`tried at ${tried}`]),
    ...(files === 0 ? [] : [`in ${many(files, "file")}`]),
    ...(from === "import" ? ["not in package.json"] : []),
    ...(from === "devDependencies" && files > 0 ? ["of devDependencies, and loaded"] : []),
  ];
  return piece(
    "li",
    { class: "row" },
    piece("code", {}, asked === undefined ? name : `${name}@${asked}`),
    word(...statusTones[status]),
    piece("span", { class: "row-note" }, ...prose(notes.join(" · "))),
  );
}

function stepRow({ severity, what, fix, places }: Step): Piece {
  return piece(
    "li",
    { class: "row" },
    word(...severityWords[severity]),
    piece("span", {}, ...prose(fix === undefined ? what : `${what} ${fix}`)),
    ...(places.length === 0 ? [] : [piece("p", { class: "row-note" }, places.join(", "))]),
  );
}
