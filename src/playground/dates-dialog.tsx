import { useEffect, useState, useSyncExternalStore } from "react";
import { defaultCompatibilityDate } from "../../contract/compatibility-date.ts";
import { hasNode, nodeByDefault, onDate } from "../../contract/nodejs-compat.ts";
import { programOverLimit } from "../../contract/program.ts";
import { Dialog } from "../components/dialog.tsx";
import { DatedColumns } from "./dated-columns.tsx";
import { comparisonOf, type Question } from "./dates-comparison.ts";
import { DatesFields } from "./dates-fields.tsx";
import { datesProblem } from "./dates-problem.ts";
import { isEqual } from "./is-equal.ts";
import { proposeDates } from "./propose-dates.ts";
import { requestOf } from "./request-form.ts";
import { isUnderWay } from "./run-state.ts";
import { type UsedApi, usedApis } from "./used-apis.ts";
import type { Bench } from "./use-workbench.ts";

type Props = {
  bench: Bench;
  /** Another date that is asked beside the program's own. */
  beside?: string;
  onClose: () => void;
};

type Known = { used: readonly UsedApi[]; dates: readonly string[] } | "none" | undefined;

/** What the program uses of Node, and the dates that were measured; `none` where they cannot be had. */
function useKnown({ state }: Bench): Known {
  const { program } = state.draft;
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    let current = true;
    usedApis(program).then(
      (found) => current && setKnown(found),
      () => current && setKnown("none"),
    );
    return () => {
      current = false;
    };
  }, [program]);
  return known;
}

/** The dates in the fields: what somebody has written, or was asked before, or what is proposed. */
function useDates(own: string, asked: readonly string[], known: Known, beside: string | undefined) {
  const [written, setWritten] = useState<readonly string[] | undefined>(
    beside === undefined ? (asked.length > 0 ? asked : undefined) : [own, beside],
  );
  const proposed =
    known === undefined || known === "none"
      ? [own, ""]
      : proposeDates(own, known.dates, known.used);
  return [written ?? proposed, setWritten] as const;
}

/** Sends the request on screen to the program on several compatibility dates, and shows the answers side by side. */
export function DatesDialog({ bench, beside, onClose }: Props) {
  const { base, state } = bench;
  const { program, request: form } = state.draft;
  const comparison = comparisonOf(base.key);
  const { question, runs, again } = useSyncExternalStore(comparison.subscribe, comparison.get);
  const known = useKnown(bench);
  const own = program.compatibilityDate ?? defaultCompatibilityDate;
  const asked = runs.map(({ date }) => date);
  const [dates, setDates] = useDates(own, asked, known, beside);
  const [problem, setProblem] = useState<string>();
  const isRunning = runs.some(({ run }) => isUnderWay(run) || run.phase === "idle");
  const made = requestOf(form);

  function start() {
    const found =
      datesProblem(dates) ??
      programOverLimit(program) ??
      ("problem" in made ? made.problem : undefined);
    setProblem(found);
    if (found !== undefined || "problem" in made) return;
    const storedId = bench.runsBase ? base.stored?.id : undefined;
    comparison.start({ program, request: made.request, storedId, edited: !bench.runsBase }, dates);
  }

  return (
    <Dialog title="Same request on several dates" onClose={onClose}>
      <div className="dialog-body">
        <p>
          <b>{form.method}</b> <code>{form.path}</code>, sent to the program as it is on each of up
          to four compatibility dates.
        </p>
        <form
          className="compare-part"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (isRunning) comparison.cancel();
            else start();
          }}
        >
          <DatesFields
            dates={dates}
            own={own}
            used={known === undefined || known === "none" ? [] : known.used}
            onChange={(next) => {
              setProblem(undefined);
              setDates(next);
            }}
          />
          <Hints known={known} addsNode={dates.some((date) => addsNode(bench, date))} />
          {problem !== undefined && (
            <p className="notice" role="alert">
              {problem}
            </p>
          )}
          <div className="dialog-actions">
            {dates.length < 4 && (
              <button type="button" className="button" onClick={() => setDates([...dates, ""])}>
                Add a date
              </button>
            )}
            <button type="submit" className={isRunning ? "button" : "button primary"}>
              {isRunning ? "Cancel" : `Run on ${dates.length} dates`}
            </button>
          </div>
        </form>
        <Outdated bench={bench} question={question} />
        {runs.length > 0 && (
          <DatedColumns
            runs={runs}
            again={again}
            isRunning={isRunning}
            onPlace={(place) => {
              onClose();
              bench.openPlace(place);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

/** Says that what stands there is not of the program and the request on screen. */
function Outdated({ bench, question }: { bench: Bench; question: Question | undefined }) {
  const { program, request } = bench.state.draft;
  const made = requestOf(request);
  if (question === undefined || "problem" in made) return null;
  if (isEqual(question.program, program) && isEqual(question.request, made.request)) return null;
  return (
    <p className="hint">
      The program or the request is another by now; what stands here was answered before.
    </p>
  );
}

function addsNode({ state }: Bench, date: string): boolean {
  const { program } = state.draft;
  return date !== "" && !hasNode(program, date) && hasNode(onDate(program, date), date);
}

function Hints({ known, addsNode: adds }: { known: Known; addsNode: boolean }) {
  return (
    <>
      {known === "none" && (
        <p className="hint">The dates that were measured could not be loaded; choose your own.</p>
      )}
      {adds && (
        <p className="hint">
          Before {nodeByDefault} the flag nodejs_compat is added, without which no program has
          Node’s modules.
        </p>
      )}
    </>
  );
}
