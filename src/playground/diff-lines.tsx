import type { DiffLine } from "./compare-files.ts";

const marks = { added: "+", removed: "−", same: " ", place: "" };

/** Lines that were added and taken away, told by a sign as well as by colour. */
export function DiffLines({ lines, label }: { lines: readonly DiffLine[]; label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <pre className="diff" tabIndex={0} aria-label={label}>
      {lines.map(({ kind, text }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have nothing else, and never move
        <span key={at} className={`diff-line is-${kind}`}>
          {marks[kind]}
          {text}
          {"\n"}
        </span>
      ))}
    </pre>
  );
}
