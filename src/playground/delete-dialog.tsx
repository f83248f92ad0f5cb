import { ConfirmDeletion } from "../components/confirm-deletion.tsx";
import { deleteProgram } from "../programs-client.ts";
import { dropShared, type SharedProgram } from "./shared-programs.ts";

type Props = { shared: SharedProgram; onDeleted: () => void; onClose: () => void };

/** Asks before a shared program goes for good. */
export function DeleteDialog({ shared, onDeleted, onClose }: Props) {
  const { id, title, deleteToken } = shared;
  return (
    <ConfirmDeletion
      title="Delete this program?"
      remove={() => deleteProgram(id, deleteToken)}
      onDeleted={() => {
        dropShared(id);
        onDeleted();
      }}
      onClose={onClose}
    >
      The link and the live URL of <b>{title}</b> stop answering.
    </ConfirmDeletion>
  );
}
