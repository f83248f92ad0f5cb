import { type AnswerParts, differingParts, type PartName } from "./answer-parts.ts";
import type { DiffLine } from "./compare-files.ts";
import { listed } from "./dates-summary.ts";
import { diffRows } from "./diff-lines.ts";
import { DiffLines } from "./diff-lines.tsx";

const titles = { headers: "Headers", body: "Body", console: "Console" } as const;
type Shown = keyof typeof titles;
const shown = ["body", "headers", "console"] as const satisfies Shown[];

const kinds = { "+": "added", "-": "removed", " ": "same", "…": "place" } as const;

function allOf(kind: DiffLine["kind"], text: string): DiffLine[] {
  return text.split("\n").map((line) => ({ kind, text: line }));
}

/** The lines of a text beside those of another, or as they are. */
function linesOf(text: string, before: string | undefined): DiffLine[] {
  const plain = allOf("same", text);
  if (before === undefined) return plain;
  // Nothing is no line that was added.
  if (text === "") return allOf("removed", before);
  if (before === "") return allOf("added", text);
  const rows = diffRows(before, text);
  return rows?.map(({ mark, text: line }) => ({ kind: kinds[mark], text: line })) ?? plain;
}

type Props = {
  date: string;
  own: AnswerParts;
  first: { date: string; parts: AnswerParts | undefined } | undefined;
};

/** The parts of an answer: all of the first, and of the others what differs from it. */
export function AnswerSection({ date, own, first }: Props) {
  const before = first?.parts;
  if (first !== undefined && before === undefined) return null;
  const differing: readonly PartName[] = before === undefined ? shown : differingParts(before, own);
  // Where there is no answer, the error says it all; that its parts are missing as well would say nothing.
  const isAnswered = own.status !== "No answer";
  const parts = shown.filter(
    (part) =>
      (isAnswered || part === "console") &&
      differing.includes(part) &&
      (own[part] !== "" || (before !== undefined && before[part] !== "")),
  );
  const alike: PartName[] =
    before === undefined || !isAnswered
      ? []
      : (["status", ...shown] as const).filter(
          (part) => !differing.includes(part) && own[part] !== "",
        );
  return (
    <>
      {parts.map((part) => (
        <div key={part} className="compare-part">
          <h4>{titles[part]}</h4>
          <DiffLines
            lines={linesOf(own[part], before?.[part])}
            label={`${titles[part]} on ${date}`}
            {...(first === undefined
              ? {}
              : { sides: { older: `on ${first.date}`, newer: `on ${date}` } })}
          />
        </div>
      ))}
      {alike.length > 0 && (
        <p className="hint">
          {differing.length === 0 ? "The same as on" : `Same ${listed(alike)} as on`} {first?.date}
          {differing.length === 0 ? `: ${listed(alike)}.` : "."}
        </p>
      )}
    </>
  );
}
