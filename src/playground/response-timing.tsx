import { useState } from "react";
import { bodySize, pieceSizes } from "./body-size.ts";
import { EarlierNote } from "./earlier-note.tsx";
import { byteSize, duration } from "./quantities.ts";
import { isUnderWay, type Run } from "./run-state.ts";
import { runPhases } from "./run-phases.ts";
import { usePainted } from "./use-painted.ts";

/** A stream can come in thousands of pieces; the newest are what is looked for. */
const shownPieces = 200;
/** More than a screen has; the rest comes when these have been shown. */
const firstPieces = 50;

function Phases({ run }: { run: Run }) {
  const phases = runPhases(run);
  if (phases === undefined) {
    return <p className="empty">{isUnderWay(run) ? "Under way…" : "This run has no times."}</p>;
  }
  const whole = Math.max(...phases.map(({ from, ms }) => from + ms), 0.001);
  return (
    <table className="timing-table">
      <caption className="visually-hidden">Times of the run</caption>
      <tbody>
        {phases.map(({ name, note, from, ms }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <small>{note}</small>
            </th>
            <td className="timing-ms">{duration(ms)}</td>
            <td aria-hidden="true" className="timing-track">
              <span
                className="timing-bar"
                style={{
                  marginInlineStart: `${(from / whole) * 100}%`,
                  width: `${(ms / whole) * 100}%`,
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function excerpt(piece: string | Uint8Array): string {
  if (typeof piece !== "string") return "binary";
  const [line = ""] = piece.slice(0, 500).trimStart().split("\n", 1);
  return line.slice(0, 120);
}

/** Every piece of the body as it came. */
function Pieces({ run: { body, bodyAt } }: { run: Run }) {
  const [all, setAll] = useState(false);
  const from = all ? 0 : Math.max(0, body.length - shownPieces);
  const to = usePainted() ? body.length : from + firstPieces;
  if (body.length < 2) return null;
  const sizes = pieceSizes(body);
  return (
    <>
      <h3 className="timing-heading">
        {body.length} pieces of the body, {byteSize(bodySize(body))}
      </h3>
      <EarlierNote count={from} what="pieces" onShowAll={() => setAll(true)} />
      <ol className="arrivals" aria-label="Pieces of the body">
        {body.slice(from, to).map((piece, index) => {
          const at = bodyAt[from + index] ?? 0;
          const before = bodyAt[from + index - 1];
          return (
            // oxlint-disable-next-line react/no-array-index-key -- pieces of a body only ever grow at the end
            <li key={from + index}>
              <span className="at">{duration(at)}</span>
              <span className="gap">{before === undefined ? "" : `+${duration(at - before)}`}</span>
              <span className="size">{byteSize(sizes[from + index] ?? 0)}</span>
              <code>{excerpt(piece)}</code>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Where the time of a run went, and when each piece of the body came. */
export function ResponseTiming({ run }: { run: Run }) {
  return (
    <>
      <Phases run={run} />
      <Pieces run={run} />
    </>
  );
}
