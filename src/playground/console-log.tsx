import { memo, useEffect, useRef, useState } from "react";
import { AnsiText } from "./ansi-text.tsx";
import type { ConsoleEntry } from "./console-lines.ts";
import { duration } from "./quantities.ts";

/** More lines than this make the page slow; the newest are what is looked for. */
const shownLines = 1000;

const Entry = memo(function ConsoleEntryRow({ entry }: { entry: ConsoleEntry }) {
  if (entry.type === "request") {
    const { number, request, response, phase } = entry.run;
    return (
      <h3 className="log-request">
        <span className="log-request-number">{number}</span> {request.method} {request.path}
        <span className="log-request-status">{response?.status ?? phase}</span>
      </h3>
    );
  }
  const { at, level, text } = entry.line;
  return (
    <div className={`log-line is-${level}`}>
      <span className="at">{duration(at)}</span>
      <span className="level">{level}</span>
      <span className="text">
        <AnsiText text={text} />
      </span>
    </div>
  );
});

/** Keeps the newest line in sight, unless the reader has scrolled away from the end. */
function useFollow(count: number) {
  const body = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const element = body.current;
    if (element !== null && atEnd.current && count > 0) element.scrollTop = element.scrollHeight;
  }, [count]);
  function onScroll() {
    const element = body.current;
    if (element === null) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 32;
  }
  return { body, onScroll };
}

type Props = {
  id: string;
  entries: readonly ConsoleEntry[];
  /** Some lines are there, and none of them is wanted. */
  isFiltered: boolean;
};

/** The lines of the console. */
export function ConsoleLog({ id, entries, isFiltered }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(-shownLines);
  const { body, onScroll } = useFollow(entries.length);
  return (
    <div
      ref={body}
      id={id}
      className="panel-body"
      role="log"
      aria-label="Console lines"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={onScroll}
    >
      {shown.length < entries.length && (
        <p className="response-note">
          {entries.length - shown.length} earlier lines.
          <button type="button" className="button" onClick={() => setAll(true)}>
            Show all
          </button>
        </p>
      )}
      {entries.length === 0 ? (
        <p className="empty">
          {isFiltered ? "No line matches the filter." : "What the program prints appears here."}
        </p>
      ) : (
        <div className="log-lines">
          {shown.map((entry) => (
            <Entry key={entry.key} entry={entry} />
          ))}
        </div>
      )}
    </div>
  );
}
