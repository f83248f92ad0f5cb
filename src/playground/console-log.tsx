import { memo, useEffect, useRef, useState } from "react";
import { AnsiText } from "./ansi-text.tsx";
import type { ConsoleEntry } from "./console-lines.ts";
import { EarlierNote } from "./earlier-note.tsx";
import { duration } from "./quantities.ts";

/** More lines than this make the page slow; the newest are what is looked for. */
const shownLines = 1000;

/** Lines that are laid out and drawn together, or not at all where they are far from what is seen. */
const blockLines = 50;

/** The last entries, in blocks that stay the same while entries are added. */
function blocksOf(entries: readonly ConsoleEntry[], from: number) {
  const first = Math.floor(from / blockLines);
  const count = Math.ceil(entries.length / blockLines) - first;
  return Array.from({ length: count }, (_, at) => {
    const start = (first + at) * blockLines;
    return { key: first + at, lines: entries.slice(Math.max(start, from), start + blockLines) };
  });
}

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

/** Keeps the end in sight, unless the reader has scrolled up from it. */
function useFollow() {
  const body = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(true);
  const top = useRef(0);
  useEffect(() => {
    const element = body.current;
    if (element === null || content.current === null) return undefined;
    // Blocks that come into sight are taller than was guessed where their lines are long.
    const observer = new ResizeObserver(() => {
      if (isFollowing.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    observer.observe(content.current);
    return () => observer.disconnect();
  }, []);
  function onScroll() {
    const element = body.current;
    if (element === null) return;
    const isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 32;
    // Not at the end is also who stands where the end was before more came.
    if (isAtEnd || element.scrollTop < top.current) isFollowing.current = isAtEnd;
    top.current = element.scrollTop;
  }
  return { body, content, onScroll };
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
  const from = all ? 0 : Math.max(0, entries.length - shownLines);
  const { body, content, onScroll } = useFollow();
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
      <div ref={content}>
        <EarlierNote count={from} what="lines" onShowAll={() => setAll(true)} />
        {entries.length === 0 ? (
          <p className="empty">
            {isFiltered ? "No line matches the filter." : "What the program prints appears here."}
          </p>
        ) : (
          <div className="log-lines">
            {blocksOf(entries, from).map(({ key, lines }) => (
              <div key={key} className="log-block">
                {lines.map((entry) => (
                  <Entry key={entry.key} entry={entry} />
                ))}
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
