import { useEffect, useState } from "react";
import { answerText } from "./answer-text.ts";
import { type DiffRow, diffRows } from "./diff-lines.ts";
import type { Run } from "./run-state.ts";

const shownRows = 2000;

const spoken = { "+": "only now: ", "-": "only before: ", " ": "", "…": "" } as const;
const looks = { "+": "is-added", "-": "is-removed", " ": "", "…": "is-gap" } as const;

function Rows({ rows }: { rows: readonly DiffRow[] }) {
  return (
    <div className="diff-rows">
      {rows.slice(0, shownRows).map(({ mark, text }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a difference has no other identity than its place
        <div key={at} className={`diff-row ${looks[mark]}`}>
          <span aria-hidden="true">{mark}</span>
          <span className="text">
            <span className="visually-hidden">{spoken[mark]}</span>
            {text}
          </span>
        </div>
      ))}
      {rows.length > shownRows && (
        <p className="response-note">{rows.length - shownRows} more lines.</p>
      )}
    </div>
  );
}

type Props = { from: Run; to: Run; onClose: () => void };

/** What differs between two answers: their status, headers and bodies as lines. */
export function AnswerDiff({ from, to, onClose }: Props) {
  const [found, setFound] = useState<{ rows: DiffRow[] | undefined }>();
  useEffect(() => {
    let current = true;
    void Promise.all([answerText(from), answerText(to)]).then(([before, after]) => {
      if (current) setFound({ rows: diffRows(before, after) });
    });
    return () => {
      current = false;
    };
  }, [from, to]);
  const isAlike = found?.rows?.every(({ mark }) => mark === " " || mark === "…") === true;
  return (
    <section aria-label="Comparison" className="answer-diff">
      <p className="response-note">
        <span>
          Run {from.number} (−) against run {to.number} (+)
        </span>
        <button type="button" className="quiet" onClick={onClose}>
          Back to the list
        </button>
      </p>
      {isAlike && <p className="empty">Both answers are alike, headers included.</p>}
      {found !== undefined && found.rows === undefined && (
        <p className="empty">The two have too little in common to compare them line by line.</p>
      )}
      {found?.rows !== undefined && !isAlike && <Rows rows={found.rows} />}
    </section>
  );
}
