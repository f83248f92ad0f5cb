import { Activity, useId, useState } from "react";
import { Tabs, tabId } from "../components/tabs.tsx";
import { ErrorList } from "./error-list.tsx";
import { HistoryList } from "./history-list.tsx";
import { ResponseBody } from "./response-body.tsx";
import { ResponseHeaders } from "./response-headers.tsx";
import { ResponseSummary } from "./response-summary.tsx";
import { ResponseTiming } from "./response-timing.tsx";
import { isUnderWay, type Run } from "./run-state.ts";
import type { Runs } from "./use-run.ts";
import type { Bench } from "./use-workbench.ts";

const views = [
  { id: "preview", label: "Preview" },
  { id: "raw", label: "Raw" },
  { id: "headers", label: "Headers" },
  { id: "timing", label: "Timing" },
  { id: "history", label: "History" },
] as const;
type View = (typeof views)[number]["id"];

const bodyViews = ["preview", "raw"] as const satisfies View[];

/** Several requests in turn are followed in the history; a single one's answer is what was asked for. */
function useView(run: Run) {
  const round = run.turn?.first ?? run.number;
  const [seen, setSeen] = useState(round);
  const [view, setView] = useState<View>(run.turn === undefined ? "preview" : "history");
  if (round !== seen) {
    setSeen(round);
    if (run.turn !== undefined) setView("history");
    else if (view === "history") setView("preview");
  }
  return [view, setView] as const;
}

export function ResponsePanel({ bench }: { bench: Bench }) {
  const { runs } = bench;
  const { run, shown } = runs;
  const [view, setView] = useView(run);
  const panelId = useId();
  const isEarlier = isUnderWay(run) && run.number !== shown.number && view !== "history";
  return (
    <section className="panel response-panel" aria-label="Response">
      <div className="panel-bar">
        <h2>Response</h2>
        <Tabs
          label="Views of the response"
          className="response-tabs"
          tabs={views}
          selected={view}
          controls={panelId}
          onSelect={setView}
        />
        <span className="spacer" />
        {isUnderWay(run) && (
          <button type="button" className="quiet" onClick={runs.cancel}>
            Cancel
          </button>
        )}
      </div>
      <ResponseSummary run={run} shown={shown} />
      <Picked runs={runs} />
      <div
        id={panelId}
        className={`panel-body${isEarlier ? " is-earlier" : ""}`}
        role="tabpanel"
        aria-labelledby={tabId(panelId, view)}
        tabIndex={0}
      >
        {view === "history" ? (
          <HistoryList bench={bench} onShown={() => setView("preview")} />
        ) : (
          <>
            <Failure run={shown} onRetry={bench.run} />
            <ErrorList errors={shown.errors} onPlace={bench.openPlace} />
            {view === "headers" && <ResponseHeaders response={shown.response} />}
            {view === "timing" && <ResponseTiming run={shown} />}
          </>
        )}
        <Bodies key={shown.number} run={shown} view={view} />
      </div>
    </section>
  );
}

/**
 * The body in the views that have been looked at. The one out of sight is kept as it is: what was folded and
 * searched is there again, and a long text need not be laid out anew.
 */
function Bodies({ run, view }: { run: Run; view: View }) {
  const [visited, setVisited] = useState<readonly View[]>([]);
  if (!visited.includes(view)) setVisited([...visited, view]);
  return bodyViews
    .filter((each) => visited.includes(each))
    .map((each) => (
      <Activity key={each} mode={view === each ? "visible" : "hidden"}>
        <ResponseBody run={run} raw={each === "raw"} />
      </Activity>
    ));
}

/** Says which answer is on screen where it is not the newest. */
function Picked({ runs: { run, shown, show } }: { runs: Runs }) {
  if (run.number === shown.number || isUnderWay(run)) return null;
  const { method, path } = shown.request;
  return (
    <p className="response-note picked">
      <span>
        Run {shown.number}: {method} {path}
      </span>
      <button type="button" className="quiet" onClick={() => show(run.number)}>
        Back to the newest
      </button>
    </p>
  );
}

function Failure({ run, onRetry }: { run: Run; onRetry: () => void }) {
  if (run.phase === "cancelled" && run.response === undefined) {
    return <p className="empty">Cancelled before there was an answer.</p>;
  }
  if (run.failure === undefined) return null;
  return (
    <div className="run-errors" role="alert">
      <div className="run-error">
        <p>{run.failure}</p>
        <div>
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        </div>
      </div>
    </div>
  );
}
