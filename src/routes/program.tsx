import { useEffect, useState } from "react";
import { Link } from "wouter";
import type { StoredProgram } from "../../contract/api.ts";
import { longDate } from "../../contract/long-date.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import { late } from "../components/late.ts";

const ProgramActions = late(
  async () => (await import("../playground/program-actions.tsx")).ProgramActions,
);

/** Whether the actions can be shown: they are under the workbench, and come when it is there. */
function useActions(): boolean {
  const [isReady, setReady] = useState(() => ProgramActions.isReady());
  useEffect(() => {
    let isOpen = true;
    ProgramActions.prepare().then(
      () => isOpen && setReady(true),
      // The page is whole without them.
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, []);
  return isReady;
}

/** Where a shared program comes from, and everything it can be reached by. */
export function AboutProgram({ stored }: { stored: StoredProgram }) {
  const hasActions = useActions();
  const { id, parent, program } = stored;
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">About this program</h2>
      <dl className="facts">
        <dt>Shared</dt>
        <dd>
          <time dateTime={stored.createdAt}>{longDate(stored.createdAt)}</time>
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
      {hasActions && <ProgramActions key={id} stored={stored} />}
    </section>
  );
}
