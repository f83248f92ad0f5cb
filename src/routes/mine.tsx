import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { pageHref } from "../../contract/routes.ts";
import { ReportList } from "../check/report-list.tsx";
import { CopyButton } from "../components/copy-button.tsx";
import { Topbar } from "../components/topbar.tsx";
import { DeleteDialog } from "../playground/dialogs.ts";
import {
  importShared,
  isStorageClosed,
  listShared,
  sharedAsJson,
} from "../playground/shared-list.ts";
import type { SharedProgram } from "../playground/shared-programs.ts";
import { saveFile } from "../save-file.ts";
import { useNavigation } from "../use-navigation.ts";

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
        {isStorageClosed() && (
          <p className="notice">
            This browser lets the page store nothing: what you share is forgotten when this tab is
            closed. Allow storage for this site, or export the delete tokens.
          </p>
        )}
        {list.length === 0 ? <Nothing /> : <List list={list} onDeleted={refresh} />}
        <ReportList />
        <TokenFile list={list} onImported={refresh} />
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

/** The list as a file, out of one browser and into another. */
function TokenFile({
  list,
  onImported,
}: {
  list: readonly SharedProgram[];
  onImported: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState("");

  async function take(file: File | undefined) {
    if (file === undefined) return;
    const count = importShared(await file.text());
    setOutcome(
      count === undefined
        ? "This is not a file of exported delete tokens."
        : `${count} ${count === 1 ? "program" : "programs"} imported.`,
    );
    onImported();
  }

  return (
    <div className="page-part">
      <div className="token-file">
        {list.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              const json = sharedAsJson(list, urlOf);
              saveFile("berth-programs.json", new Blob([json], { type: "application/json" }));
            }}
          >
            Export delete tokens
          </button>
        )}
        <button type="button" className="button" onClick={() => input.current?.click()}>
          Import delete tokens
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-label="File of exported delete tokens"
          hidden
          onChange={({ target }) => {
            void take(target.files?.[0]);
            // The same file can be taken again.
            target.value = "";
          }}
        />
        <output>{outcome}</output>
      </div>
      {list.length > 0 && <p className="hint">Whoever has the file can delete these programs.</p>}
    </div>
  );
}
