import { ConfirmDeletion } from "../components/confirm-deletion.tsx";
import { deleteReport } from "./checks-client.ts";
import { dropReport, type KeptReport } from "./kept-reports.ts";

type Props = { report: KeptReport; onDeleted: () => void; onClose: () => void };

/** Asks before a stored report goes for good. */
export function DeleteReport({ report, onDeleted, onClose }: Props) {
  const { id, title, deleteToken } = report;
  return (
    <ConfirmDeletion
      title="Delete this report?"
      remove={() => deleteReport(id, deleteToken)}
      onDeleted={() => {
        dropReport(id);
        onDeleted();
      }}
      onClose={onClose}
    >
      The link of <b>{title}</b> stops answering.
    </ConfirmDeletion>
  );
}
