import { useState } from "react";
import { Link } from "wouter";
import type { StoredProgram } from "../../contract/api.ts";
import { siteName } from "../../contract/head.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import { DeleteDialog } from "../playground/dialogs.ts";
import { readShared } from "../playground/shared-programs.ts";
import { useNavigation } from "../use-navigation.ts";

const deletedHead = {
  title: `Deleted · ${siteName}`,
  description: "This program was deleted.",
  robots: "noindex",
  ogType: "website" as const,
};

const dateFormat = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** Where a shared program comes from, and everything it can be reached by. */
export function AboutProgram({ stored }: { stored: StoredProgram }) {
  const [deleting, setDeleting] = useState(false);
  const navigation = useNavigation();
  const shared = readShared(stored.id);
  const { id, parent, program } = stored;
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">About this program</h2>
      <dl className="facts">
        <dt>Shared</dt>
        <dd>
          <time dateTime={stored.createdAt}>{dateFormat.format(new Date(stored.createdAt))}</time>
        </dd>
        {parent !== null && (
          <>
            <dt>Fork of</dt>
            <dd>
              <Link href={pageHref("program", { id: parent })}>{parent}</Link>
            </dd>
          </>
        )}
        <dt>Live URL</dt>
        <dd>
          <a href={stored.liveUrl} rel="noreferrer">
            {stored.liveUrl}
          </a>
        </dd>
        <dt>Files as text</dt>
        <dd>
          {Object.keys(program.files).map((path) => (
            <span key={path}>
              <a href={dataHref("programRaw", { id, "*": path })}>{path}</a>{" "}
            </span>
          ))}
        </dd>
        <dt>All of it</dt>
        <dd>
          <a href={dataHref("programJson", { id })}>JSON</a>
        </dd>
      </dl>
      {shared !== undefined && (
        <div>
          <button
            type="button"
            className="button danger"
            onClick={() => void navigation.prepare(DeleteDialog, () => setDeleting(true))}
          >
            Delete this program
          </button>
        </div>
      )}
      {deleting && shared !== undefined && (
        <DeleteDialog
          shared={shared}
          onDeleted={() => {
            const message = "This program was deleted. Its link and its live URL no longer answer.";
            navigation.replaceWith(deletedHead, { page: "not-found", message });
          }}
          onClose={() => setDeleting(false)}
        />
      )}
    </section>
  );
}
