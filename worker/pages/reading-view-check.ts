import { checkPageTop } from "../../contract/check-page.ts";
import type { StoredReport } from "../../contract/migration-report.ts";
import type { PageData } from "../../contract/page.ts";
import { reportParts, storedReportTop } from "../../contract/report-page.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";
import { drawPieces } from "./reading-view-pieces.ts";
import { topbar } from "./reading-view-topbar.ts";

/** The form is the application's: files are read in the browser. */
function readingCheck(dates: readonly string[]): Fragment {
  const picker = markup`<div class="token-file needs-script"><span class="button" aria-hidden="true">Choose a folder</span><span class="button" aria-hidden="true">Choose files</span><span class="count">or drop it here</span></div>`;
  const field = markup`<label class="labelled needs-script"><span>Or paste package.json, or a file of code</span><textarea class="field code" rows="8" disabled></textarea></label>`;
  const choice = markup`<div class="filter-line needs-script"><span class="field" aria-hidden="true">At ${dates.at(-1) ?? ""}, the newest</span><span class="button primary" aria-hidden="true">Check</span></div>`;
  return markup`${topbar("", "")}<main class="page compat report">${drawPieces(checkPageTop)}<div class="page-part"><p class="without-script">Choosing files takes JavaScript, which is off in this browser.</p>${picker}${field}${choice}</div></main>`;
}

/** What can be done with a report has its place kept; the report is whole. */
function readingReport(stored: StoredReport): Fragment {
  const actions = markup`<div class="token-file"><span class="button needs-script" aria-hidden="true">Copy link</span></div>`;
  return markup`${topbar("", "")}<main class="page compat report">${drawPieces(storedReportTop(stored))}${actions}${drawPieces(reportParts(stored.report))}</main>`;
}

export type CheckData = Extract<PageData, { page: `check${string}` }>;

export function isCheckData(data: PageData): data is CheckData {
  return data.page.startsWith("check");
}

/** The migration check, or a report of it. */
export function readingChecked(data: CheckData): Fragment {
  return data.page === "check" ? readingCheck(data.dates) : readingReport(data.stored);
}
