import { useState } from "react";
import { siteName } from "../../contract/document.ts";
import type { StoredReport } from "../../contract/migration-report.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { useNavigation } from "../use-navigation.ts";
import { DeleteReport } from "./delete-report.tsx";
import { readReport } from "./kept-reports.ts";

const deletedHead = {
  title: `Deleted · ${siteName}`,
  description: "This report was deleted.",
  robots: "noindex",
  ogType: "website" as const,
};

/** What can be done with a stored report, as far as this browser knows of it. */
export function ReportActions({ stored }: { stored: StoredReport }) {
  const navigation = useNavigation();
  const [isDeleting, setIsDeleting] = useState(false);
  const kept = readReport(stored.id);
  return (
    <div className="token-file">
      <CopyButton
        text={() => location.href}
        label="Copy link"
        what="to this report"
        className="button"
      />
      {kept !== undefined && (
        <button type="button" className="button danger" onClick={() => setIsDeleting(true)}>
          Delete this report
        </button>
      )}
      {isDeleting && kept !== undefined && (
        <DeleteReport
          report={kept}
          onDeleted={() => {
            const message = "This report was deleted. Its link no longer answers.";
            navigation.replaceWith(deletedHead, { page: "not-found", message });
          }}
          onClose={() => setIsDeleting(false)}
        />
      )}
    </div>
  );
}
