import * as v from "valibot";

const text = v.optional(v.string(), "");
const count = v.optional(v.nullable(v.number()));

/** A violation in the words of the Reporting API. */
const Violation = v.object({
  documentURL: text,
  blockedURL: text,
  effectiveDirective: text,
  disposition: text,
  sourceFile: v.optional(v.nullable(v.string())),
  lineNumber: count,
  columnNumber: count,
});
export type Violation = v.InferOutput<typeof Violation>;

/** `report-uri`: one object with hyphenated names. */
const ReportUri = v.pipe(
  v.object({
    "csp-report": v.object({
      "document-uri": text,
      "blocked-uri": text,
      "effective-directive": v.optional(v.string()),
      "violated-directive": text,
      disposition: text,
      "source-file": v.optional(v.nullable(v.string())),
      "line-number": count,
      "column-number": count,
    }),
  }),
  v.transform(({ "csp-report": report }): Violation[] => [
    {
      documentURL: report["document-uri"],
      blockedURL: report["blocked-uri"],
      effectiveDirective: report["effective-directive"] ?? report["violated-directive"],
      disposition: report.disposition,
      sourceFile: report["source-file"],
      lineNumber: report["line-number"],
      columnNumber: report["column-number"],
    },
  ]),
);

/** `report-to`: a list, in which other kinds of reports may stand too. */
const ReportTo = v.pipe(
  v.array(v.object({ type: v.string(), body: v.optional(v.unknown()) })),
  v.transform((reports): Violation[] =>
    reports
      .filter(({ type }) => type === "csp-violation")
      .map(({ body }) => v.safeParse(Violation, body))
      .filter((parsed) => parsed.success)
      .map(({ output }) => output),
  ),
);

export const CspReports = v.union([ReportUri, ReportTo]);

/** Browser extensions break the policy of every page they touch; nothing of ours is wrong then. */
const extension = /^(chrome|moz|safari|safari-web|ms-browser)-extension|^webkit-masked-url/;

/**
 * What the log says of a violation, or undefined where it is not about a document of ours or not of
 * our making. Queries and fragments are left out: they may hold what a visitor typed.
 */
export function describeViolation(
  violation: Violation,
  origin: string,
): Record<string, unknown> | undefined {
  const { documentURL, blockedURL, sourceFile } = violation;
  if (URL.parse(documentURL)?.origin !== new URL(origin).origin) return undefined;
  if (extension.test(blockedURL) || extension.test(sourceFile ?? "")) return undefined;
  return {
    document: withoutQuery(documentURL),
    blocked: withoutQuery(blockedURL),
    directive: violation.effectiveDirective.slice(0, 200),
    disposition: violation.disposition.slice(0, 20),
    source: withoutQuery(sourceFile ?? ""),
    line: violation.lineNumber ?? undefined,
    column: violation.columnNumber ?? undefined,
  };
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, "").slice(0, 300);
}
