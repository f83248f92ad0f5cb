import { useEffect, useState } from "react";
import { Link } from "wouter";
import { pageHref } from "../../contract/routes.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { Topbar } from "../components/topbar.tsx";
import { DeleteDialog } from "../playground/dialogs.ts";
import { listShared, sharedAsJson, type SharedProgram } from "../playground/shared-programs.ts";
import { useNavigation } from "../use-navigation.ts";
import { saveFile } from "./save-file.ts";

const dateFormat = new Intl.DateTimeFormat("en", { dateStyle: "medium" });

function urlOf(id: string): string {
  return new URL(pageHref("program", { id }), location.href).href;
}

/** The list in this browser, kept up with what other tabs share and delete. */
function useShared() {
  const [list, setList] = useState(listShared);
  const refresh = () => setList(listShared());
  useEffect(() => {
    const onStorage = () => setList(listShared());
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, []);
  return { list, refresh };
}

export function Mine() {
  const { list, refresh } = useShared();
  return (
    <>
      <Topbar title={null} />
      <main className="page mine-page">
        <h1 tabIndex={-1}>My programs</h1>
        <p className="page-lead">
          The programs you shared from this browser. The list is kept here alone; the server does
          not know whose they are.
        </p>
        {list === undefined && (
          <p className="notice">
            This browser lets the page store nothing, so it remembers no shared programs. Allow
            storage for this site, or keep the link and the delete token that Share shows.
          </p>
        )}
        {list?.length === 0 && <Nothing />}
        {list !== undefined && list.length > 0 && <List list={list} onDeleted={refresh} />}
      </main>
    </>
  );
}

function Nothing() {
  return (
    <div className="empty-page">
      <p>Nothing was shared from this browser yet. Open a program and press Share.</p>
      <Link className="button primary" href={pageHref("home")}>
        Go to the workbench
      </Link>
    </div>
  );
}

function List({ list, onDeleted }: { list: readonly SharedProgram[]; onDeleted: () => void }) {
  const navigation = useNavigation();
  const [deleting, setDeleting] = useState<SharedProgram>();
  return (
    <div className="page-part">
      <ul className="mine-list">
        {list.map((shared) => (
          <li key={shared.id} className="mine-item">
            <h2>
              <Link href={pageHref("program", { id: shared.id })}>{shared.title}</Link>
            </h2>
            <p>
              <time dateTime={shared.sharedAt}>{dateFormat.format(new Date(shared.sharedAt))}</time>{" "}
              · live at{" "}
              <a href={shared.liveUrl} rel="noreferrer">
                {new URL(shared.liveUrl).host}
              </a>
            </p>
            <div className="mine-actions">
              <CopyButton text={urlOf(shared.id)} label="Copy link" what={`to ${shared.title}`} />
              <button
                type="button"
                className="quiet"
                onClick={() => void navigation.prepare(DeleteDialog, () => setDeleting(shared))}
              >
                Delete<span className="visually-hidden"> {shared.title}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <button
          type="button"
          className="button"
          onClick={() => saveFile("berth-programs.json", sharedAsJson(list, urlOf))}
        >
          Export delete tokens
        </button>
        <p className="hint">Whoever has the file can delete these programs.</p>
      </div>
      {deleting !== undefined && (
        <DeleteDialog
          shared={deleting}
          onDeleted={() => {
            setDeleting(undefined);
            onDeleted();
          }}
          onClose={() => setDeleting(undefined)}
        />
      )}
    </div>
  );
}
