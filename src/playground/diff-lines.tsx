import type { DiffLine } from "./compare-files.ts";

const marks = { added: "+", removed: "−", same: " ", place: "" };

type Props = {
  lines: readonly DiffLine[];
  label: string;
  /** What the two sides are called, where the signs alone would be read out. */
  sides?: { older: string; newer: string };
};

/** Lines that were added and taken away, told by a sign as well as by colour. */
export function DiffLines({ lines, label, sides }: Props) {
  const words: Partial<Record<DiffLine["kind"], string>> =
    sides === undefined ? {} : { added: `only ${sides.newer}: `, removed: `only ${sides.older}: ` };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reached by keyboard
    <pre className="diff" tabIndex={0} role="group" aria-label={label}>
      {lines.map(({ kind, text }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have nothing else, and never move
        <span key={at} className={`diff-line is-${kind}`}>
          <span aria-hidden={sides !== undefined}>{marks[kind]}</span>
          {words[kind] !== undefined && <span className="visually-hidden">{words[kind]}</span>}
          {text}
          {"\n"}
        </span>
      ))}
    </pre>
  );
}
