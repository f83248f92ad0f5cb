import { useEffect, useState } from "react";
import type { StoredProgram } from "../../contract/api.ts";
import { ApiFailure, failureSentence, isAbort } from "../api-failure.ts";
import { Dialog } from "../components/dialog.tsx";
import { getProgram } from "../programs-client.ts";
import { CompareAnswers } from "./compare-answers.tsx";
import { compareFiles } from "./compare-files.ts";
import { DiffLines } from "./diff-lines.tsx";

function useProgram(id: string) {
  const [found, setFound] = useState<{ stored: StoredProgram } | { problem: string }>();
  useEffect(() => {
    const abort = new AbortController();
    getProgram(id, abort.signal).then(
      (stored) => setFound({ stored }),
      (error: unknown) => {
        if (isAbort(error)) return;
        const isGone = error instanceof ApiFailure && error.code === "not-found";
        const problem = isGone
          ? "The program that this one was made from has been deleted."
          : failureSentence(error);
        setFound({ problem });
      },
    );
    return () => abort.abort();
  }, [id]);
  return found;
}

type Props = { stored: StoredProgram; parentId: string; onClose: () => void };

/** What a fork has changed of the program that it was made from: in its files, and in what it answers. */
export function CompareDialog({ stored, parentId, onClose }: Props) {
  const parent = useProgram(parentId);
  return (
    <Dialog title="What this fork has changed" onClose={onClose}>
      <div className="dialog-body">
        {parent === undefined && <output>Reading what it was made from…</output>}
        {parent !== undefined && "problem" in parent && <p className="notice">{parent.problem}</p>}
        {parent !== undefined && "stored" in parent && (
          <>
            <Files older={parent.stored} newer={stored} />
            <CompareAnswers older={parent.stored.id} newer={stored} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Files({ older, newer }: { older: StoredProgram; newer: StoredProgram }) {
  const changes = compareFiles(older.program, newer.program);
  return (
    <section className="compare-part" aria-labelledby="compare-files">
      <h3 id="compare-files">Files</h3>
      {changes.length === 0 && <p>No file differs.</p>}
      {changes.map(({ path, change, lines }) => (
        <div key={path}>
          <p>
            <b>{path}</b> <span className="count">{change}</span>
          </p>
          {lines.length > 0 && <DiffLines lines={lines} label={`Changes of ${path}`} />}
        </div>
      ))}
    </section>
  );
}
