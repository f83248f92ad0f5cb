import { useMemo, useState } from "react";
import { late } from "../components/late.ts";
import { useNavigation } from "../use-navigation.ts";
import { bodySize } from "./body-size.ts";
import { type Comparison, compareRuns } from "./compare-runs.ts";
import { DatesButton } from "./dates-button.tsx";
import { byteSize, duration } from "./quantities.ts";
import { isUnderWay, type Run } from "./run-state.ts";
import type { Bench } from "./use-workbench.ts";

const AnswerDiff = late(async () => (await import("./answer-diff.tsx")).AnswerDiff);

function outcome(run: Run): string {
  if (isUnderWay(run)) return "…";
  if (run.response !== undefined) return String(run.response.status);
  return run.errors[0]?.kind ?? run.phase;
}

function outcomeClass({ response, phase, errors }: Run): string {
  const isBad = phase === "failed" || errors.length > 0 || (response?.status ?? 0) >= 500;
  if (isBad) return "history-outcome is-server-error";
  return (response?.status ?? 0) >= 400 ? "history-outcome is-client-error" : "history-outcome";
}

function verdictText(comparison: Comparison | undefined, run: Run): string {
  if (run.phase !== "done") return "";
  if (comparison === undefined) return "first";
  return comparison.verdict;
}

type ItemProps = {
  run: Run;
  comparison: Comparison | undefined;
  isShown: boolean;
  shownNumber: number;
  onShow: () => void;
  onCompare: () => void;
};

function Item({ run, comparison, isShown, shownNumber, onShow, onCompare }: ItemProps) {
  const { number, request, end, response, turn } = run;
  return (
    <li className={isShown ? "history-item is-shown" : "history-item"}>
      <button
        type="button"
        className="history-request"
        aria-current={isShown}
        title="Show this answer"
        onClick={onShow}
      >
        <span className="history-number">{number}</span>
        <b>{request.method}</b> <span className="history-path">{request.path}</span>
      </button>
      <span className={outcomeClass(run)} title={outcome(run)}>
        {outcome(run)}
      </span>
      <span>{end === undefined ? "" : duration(end.durations.total)}</span>
      <span>{response === undefined ? "" : byteSize(bodySize(run.body))}</span>
      <span
        className={comparison?.verdict === "changed" ? "verdict is-changed" : "verdict"}
        title={comparison === undefined ? undefined : `Compared with run ${comparison.with}`}
      >
        {verdictText(comparison, run)}
        {turn !== undefined && (
          <span className="visually-hidden">
            , {turn.at + 1} of {turn.of}
          </span>
        )}
      </span>
      {isShown ? (
        <span className="history-shown">on screen</span>
      ) : (
        <button type="button" className="quiet" onClick={onCompare}>
          Compare
          <span className="visually-hidden">
            {" "}
            run {number} with run {shownNumber}
          </span>
        </button>
      )}
    </li>
  );
}

type Props = { bench: Bench; onShown: () => void };

/** The runs of this session, the newest first: each can be shown again, and compared with the one on screen. */
export function HistoryList({ bench, onShown }: Props) {
  const { run, shown, past, show } = bench.runs;
  const [compared, setCompared] = useState<number>();
  const navigation = useNavigation();
  const all = useMemo(() => [...past, run], [past, run]);
  const comparisons = useMemo(() => compareRuns(all), [all]);
  const other = all.find(({ number }) => number === compared);
  if (other !== undefined && other.number !== shown.number) {
    const [from, to] = other.number < shown.number ? [other, shown] : [shown, other];
    return <AnswerDiff from={from} to={to} onClose={() => setCompared(undefined)} />;
  }
  return (
    <>
      <div className="response-note">
        <DatesButton bench={bench} />
      </div>
      <Turns all={all} comparisons={comparisons} run={run} />
      <ol className="history" aria-label="Runs of this session">
        {all
          .map((each, at) => (
            <Item
              key={each.number}
              run={each}
              comparison={comparisons[at]}
              isShown={each.number === shown.number}
              shownNumber={shown.number}
              onShow={() => {
                show(each.number);
                onShown();
              }}
              onCompare={() => void navigation.prepare(AnswerDiff, () => setCompared(each.number))}
            />
          ))
          .toReversed()}
      </ol>
    </>
  );
}

type TurnsProps = {
  all: readonly Run[];
  comparisons: readonly (Comparison | undefined)[];
  run: Run;
};

/** How requests that were sent in turn have come out so far. */
function Turns({ all, comparisons, run: { turn } }: TurnsProps) {
  if (turn === undefined) return null;
  const mine = all.filter((run) => run.turn?.first === turn.first);
  const done = mine.filter(({ phase }) => phase === "done");
  const changed = all.filter(
    (run, at) => run.turn?.first === turn.first && comparisons[at]?.verdict === "changed",
  );
  const failed = mine.filter(({ errors, phase }) => errors.length > 0 || phase === "failed");
  return (
    <output className="response-note">
      {done.length} of {turn.of} answered, {changed.length} changed, {failed.length} failed.
    </output>
  );
}
