import { useState } from "react";
import { ApiFailure, failureSentence } from "../api-failure.ts";
import { Dialog } from "../components/dialog.tsx";
import { deleteProgram } from "../programs-client.ts";
import { dropShared, type SharedProgram } from "./shared-programs.ts";

type Props = { shared: SharedProgram; onDeleted: () => void; onClose: () => void };

/** Asks before a shared program goes for good. */
export function DeleteDialog({ shared, onDeleted, onClose }: Props) {
  const { id, title, deleteToken } = shared;
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function confirm() {
    setPending(true);
    setFailure(undefined);
    try {
      await deleteProgram(id, deleteToken);
    } catch (error) {
      // Already gone is as good as deleted.
      if (!(error instanceof ApiFailure) || error.code !== "not-found") {
        setPending(false);
        setFailure(failureSentence(error));
        return;
      }
    }
    dropShared(id);
    onDeleted();
  }

  return (
    <Dialog title="Delete this program?" onClose={onClose}>
      <div className="dialog-body">
        <p>
          The link and the live URL of <b>{title}</b> stop answering. This cannot be undone.
        </p>
        {failure !== undefined && (
          <p className="notice" role="alert">
            {failure}
          </p>
        )}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            Keep it
          </button>
          <button
            type="button"
            className="button danger"
            disabled={pending}
            onClick={() => void confirm()}
          >
            {pending ? "Deleting…" : "Delete"}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
