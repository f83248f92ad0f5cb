import type { StoredReport } from "../../contract/migration-report.ts";
import { pageHref } from "../../contract/routes.ts";
import type { ReportRecord } from "./report-store.ts";

export function reportUrl(id: string, origin: string): string {
  return new URL(pageHref("compatReport", { id }), origin).href;
}

/** A report as anyone may read it, with its address. */
export function presentReport(record: ReportRecord, origin: string): StoredReport {
  return { ...record, url: reportUrl(record.id, origin) };
}
