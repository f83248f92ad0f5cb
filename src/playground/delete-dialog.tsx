import { useState } from "react";
import { deleteProgram } from "../api-client.ts";
import { ApiFailure, failureSentence } from "../api-failure.ts";
import { Dialog } from "../components/dialog.tsx";
import { useNavigation } from "../use-navigation.ts";
import { dropDeleteToken } from "./delete-tokens.ts";

type Props = { id: string; deleteToken: string; onClose: () => void };

const deletedHead = {
  title: "Deleted · Berth",
  description: "This program was deleted.",
  robots: "noindex",
  ogType: "website" as const,
};

export function DeleteDialog({ id, deleteToken, onClose }: Props) {
  const navigation = useNavigation();
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
    dropDeleteToken(id);
    const message = "This program was deleted. Its link and its live URL no longer answer.";
    navigation.replaceWith(deletedHead, { page: "not-found", message });
  }

  return (
    <Dialog title="Delete this program?" onClose={onClose}>
      <div className="dialog-body">
        <p>Its link and its live URL stop answering. This cannot be undone.</p>
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
