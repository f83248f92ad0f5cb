import { useEffect, useId, useState } from "react";
import { type AnswerParts, answerParts, differingParts, statusText } from "./answer-parts.ts";
import { AnswerSection } from "./answer-section.tsx";
import type { DatedRun } from "./dates-comparison.ts";
import { datesSummary, listed } from "./dates-summary.ts";
import { ErrorList } from "./error-list.tsx";
import type { Place } from "./place.ts";
import { isUnderWay, type Run } from "./run-state.ts";

type Parts = ReadonlyMap<Run, AnswerParts>;

/** The answers of finished runs as texts, as soon as they are read. */
function useParts(runs: readonly Run[]): Parts {
  const [parts, setParts] = useState<Parts>(new Map());
  useEffect(() => {
    for (const run of runs) {
      if (run.phase !== "done" || parts.has(run)) continue;
      void answerParts(run).then((read) => setParts((all) => new Map(all).set(run, read)));
    }
  }, [runs, parts]);
  return parts;
}

/** Kinds of errors that end a program before it has a request. */
const atStart: ReadonlySet<string> = new Set([
  "syntax",
  "unknown-package",
  "startup",
  "no-server",
  "global-scope",
]);

function starts({ response, errors }: Run): boolean {
  return response !== undefined || !errors.some(({ kind }) => atStart.has(kind));
}

type Props = {
  runs: readonly DatedRun[];
  again: Run | undefined;
  isRunning: boolean;
  onPlace: (place: Place) => void;
};

/** What came of each date, beside the first of them. */
export function DatedColumns({ runs, again, isRunning, onPlace }: Props) {
  const parts = useParts(
    again === undefined ? runs.map(({ run }) => run) : [...runs.map(({ run }) => run), again],
  );
  const first = runs[0];
  const compared = first === undefined ? undefined : parts.get(first.run);
  return (
    <>
      <Summary runs={runs} parts={parts} again={again} isRunning={isRunning} />
      <div className="dates-row">
        {runs.map((dated) => (
          <Column
            key={dated.date}
            dated={dated}
            own={parts.get(dated.run)}
            first={dated === first ? undefined : { date: first?.date ?? "", parts: compared }}
            onPlace={onPlace}
          />
        ))}
      </div>
    </>
  );
}

type SummaryProps = Pick<Props, "runs" | "again" | "isRunning"> & { parts: Parts };

function Summary({ runs, parts, again, isRunning }: SummaryProps) {
  const answers = runs.flatMap(({ date, run }) => {
    const own = parts.get(run);
    return own === undefined ? [] : [{ date, parts: own, starts: starts(run) }];
  });
  const done = runs.filter(({ run }) => !isUnderWay(run) && run.phase !== "idle").length;
  const [first] = runs;
  const [once, twice] = [first && parts.get(first.run), again && parts.get(again)];
  const varying = once === undefined || twice === undefined ? [] : differingParts(once, twice);
  return (
    <div className="dates-summary">
      <output>
        {isRunning ? `${done} of ${runs.length} dates have answered.` : datesSummary(answers)}
      </output>
      {!isRunning && varying.length > 0 && (
        <p className="hint">
          Sent twice on {first?.date}, the program does not answer the same ({listed(varying)}):
          what differs there need not come of the date.
        </p>
      )}
    </div>
  );
}

type ColumnProps = {
  dated: DatedRun;
  /** Undefined until it is answered. */
  own: AnswerParts | undefined;
  /** What it is compared with; undefined for the first itself. */
  first: { date: string; parts: AnswerParts | undefined } | undefined;
  onPlace: (place: Place) => void;
};

function verdictOf({ dated: { run }, own, first }: ColumnProps): string {
  if (run.phase === "idle") return "waiting";
  if (isUnderWay(run)) return run.phase === "clearance" ? "checking" : "running";
  if (run.phase === "cancelled") return "cancelled";
  if (run.phase === "failed") return "not run";
  if (!starts(run)) return "does not start";
  if (first === undefined) return "compared with";
  if (own === undefined || first.parts === undefined) return "";
  return differingParts(first.parts, own).length === 0 ? "same" : "differs";
}

function Column(props: ColumnProps) {
  const { dated, own, first, onPlace } = props;
  const { date, run } = dated;
  const verdict = verdictOf(props);
  const isOther = verdict === "differs" || verdict === "does not start";
  const id = useId();
  return (
    <section className="compare-part" aria-labelledby={id}>
      <h3 id={id}>
        {date} <span className={isOther ? "mark is-differs" : "mark"}>{verdict}</span>
      </h3>
      {run.failure !== undefined && <p className="notice">{run.failure}</p>}
      {run.errors.length > 0 && <ErrorList errors={run.errors} onPlace={onPlace} />}
      {run.response !== undefined && <p>{statusText(run)}</p>}
      {own !== undefined && <AnswerSection date={date} own={own} first={first} />}
    </section>
  );
}
