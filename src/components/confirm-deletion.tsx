import { type ReactNode, useState } from "react";
import { ApiFailure, failureSentence } from "../api-failure.ts";
import { Dialog } from "./dialog.tsx";

type Props = {
  title: string;
  children: ReactNode;
  remove: () => Promise<void>;
  onDeleted: () => void;
  onClose: () => void;
};

/** Asks before something that was stored goes for good. */
export function ConfirmDeletion({ title, children, remove, onDeleted, onClose }: Props) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function confirm() {
    setPending(true);
    setFailure(undefined);
    try {
      await remove();
    } catch (error) {
      // Already gone is as good as deleted.
      if (!(error instanceof ApiFailure) || error.code !== "not-found") {
        setPending(false);
        setFailure(failureSentence(error));
        return;
      }
    }
    onDeleted();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <div className="dialog-body">
        <p>{children} This cannot be undone.</p>
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
