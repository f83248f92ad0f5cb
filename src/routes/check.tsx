import { checkPageTop } from "../../contract/check-page.ts";
import type { PageData } from "../../contract/page.ts";
import { reportParts, storedReportTop } from "../../contract/report-page.ts";
import { CheckForm } from "../check/check-form.tsx";
import { ReportActions } from "../check/report-actions.tsx";
import { Pieces } from "../components/pieces.tsx";
import { Topbar } from "../components/topbar.tsx";

type Props = { data: Extract<PageData, { page: `check${string}` }> };

/** The migration check, and a report of it that has a link. */
export function Check({ data }: Props) {
  return (
    <>
      <Topbar title={null} />
      <main className="page compat report">
        {data.page === "check" ? (
          <>
            <Pieces of={checkPageTop} />
            <CheckForm dates={data.dates} />
          </>
        ) : (
          <>
            <Pieces of={storedReportTop(data.stored)} />
            <ReportActions stored={data.stored} />
            <Pieces of={reportParts(data.stored.report)} />
          </>
        )}
      </main>
    </>
  );
}
