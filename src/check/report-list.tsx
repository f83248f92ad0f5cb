import { useState } from "react";
import { Link } from "wouter";
import { pageHref } from "../../contract/routes.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { DeleteReport } from "./delete-report.tsx";
import { type KeptReport, listReports } from "./kept-reports.ts";

const dateFormat = new Intl.DateTimeFormat("en", { dateStyle: "medium" });

/** The reports of migration checks that were given a link from this browser; nothing where there are none. */
export function ReportList() {
  const [list, setList] = useState(listReports);
  const [deleting, setDeleting] = useState<KeptReport>();
  if (list.length === 0) return null;
  return (
    <section className="page-part">
      <h2>Migration reports</h2>
      <ul className="mine-list">
        {list.map((report) => (
          <li key={report.id} className="mine-item">
            <h3>
              <Link href={pageHref("compatReport", { id: report.id })}>{report.title}</Link>
            </h3>
            <p>
              <time dateTime={report.madeAt}>{dateFormat.format(new Date(report.madeAt))}</time>
            </p>
            <div className="mine-actions">
              <CopyButton
                text={new URL(pageHref("compatReport", { id: report.id }), location.href).href}
                label="Copy link"
                what={`to ${report.title}`}
              />
              <button type="button" className="quiet" onClick={() => setDeleting(report)}>
                Delete<span className="visually-hidden"> {report.title}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {deleting !== undefined && (
        <DeleteReport
          report={deleting}
          onDeleted={() => {
            setDeleting(undefined);
            setList(listReports());
          }}
          onClose={() => setDeleting(undefined)}
        />
      )}
    </section>
  );
}
