import { useState } from "react";
import { Link } from "wouter";
import type { StoredProgram } from "../../contract/api.ts";
import { siteName } from "../../contract/document.ts";
import { pageHref } from "../../contract/routes.ts";
import { useNavigation } from "../use-navigation.ts";
import { CompareDialog, DeleteDialog } from "./dialogs.ts";
import { latestFork, listShared } from "./shared-list.ts";
import { readShared } from "./shared-programs.ts";

const deletedHead = {
  title: `Deleted · ${siteName}`,
  description: "This program was deleted.",
  robots: "noindex",
  ogType: "website" as const,
};

/** What can be done with a shared program, as far as this browser knows of it. */
export function ProgramActions({ stored }: { stored: StoredProgram }) {
  const [dialog, setDialog] = useState<"delete" | "compare">();
  const navigation = useNavigation();
  const { id, parent } = stored;
  const shared = readShared(id);
  const latest = latestFork(listShared(), id);
  const close = () => setDialog(undefined);
  return (
    <div className="program-actions">
      {latest !== undefined && (
        <Link className="button" href={pageHref("program", { id: latest.id })}>
          Open your latest fork
        </Link>
      )}
      {parent !== null && (
        <button
          type="button"
          className="button"
          onClick={() => void navigation.prepare(CompareDialog, () => setDialog("compare"))}
        >
          Compare with what it was made from
        </button>
      )}
      {shared !== undefined && (
        <button
          type="button"
          className="button danger"
          onClick={() => void navigation.prepare(DeleteDialog, () => setDialog("delete"))}
        >
          Delete this program
        </button>
      )}
      {dialog === "compare" && parent !== null && (
        <CompareDialog stored={stored} parentId={parent} onClose={close} />
      )}
      {dialog === "delete" && shared !== undefined && (
        <DeleteDialog
          shared={shared}
          onDeleted={() => {
            const message = "This program was deleted. Its link and its live URL no longer answer.";
            navigation.replaceWith(deletedHead, { page: "not-found", message });
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
