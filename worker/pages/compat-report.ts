import { reportTitle, verdictSentence } from "../../contract/report-verdict.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import type { Gate } from "../page-result.ts";
import { findReport } from "../programs/report-store.ts";
import { presentReport } from "../programs/stored-report.ts";
import { notFound } from "./not-found.ts";
import { pageHead } from "./page-head.ts";

/** Read each time it is asked for: few ask for a report twice, and a deleted one is gone at once. */
export const compatReportGate: Gate = async (context, { id = "" }) => {
  const record = await findReport(context.db, id.toLowerCase());
  if (record === undefined) return notFound("report", context);
  const { origin } = context;
  const stored = presentReport(record, origin);
  const path = pageHref("compatReport", { id: record.id });
  return {
    status: id === record.id ? 200 : 308,
    ...(id === record.id ? {} : { redirect: path }),
    head: pageHead({
      title: reportTitle(stored.report),
      description: verdictSentence(stored.report),
      origin,
      path,
      ogType: "article",
      // Somebody's report of a project of their own.
      indexed: false,
      publishedTime: stored.createdAt,
      alternates: [{ type: "application/json", path: dataHref("report", { id: record.id }) }],
    }),
    data: { page: "check-report", stored },
    turnstile: true,
    isFleeting: true,
  };
};
