import { useId, useState } from "react";
import { Tabs, tabId } from "../components/tabs.tsx";
import type { ResponseView } from "./answer.tsx";
import type { Place } from "./place.ts";
import { ResponseSummary } from "./response-summary.tsx";
import { Answer } from "./run-code.ts";
import { runKey } from "./run-key.ts";
import { isUnderWay, type Run } from "./run-state.ts";

const views = [
  { id: "preview", label: "Preview" },
  { id: "raw", label: "Raw" },
  { id: "headers", label: "Headers" },
] as const;

type Props = {
  run: Run;
  /** The run whose answer is on screen: the earlier one, until the newest has an answer. */
  shown: Run;
  onCancel: () => void;
  onRetry: () => void;
  onPlace: (place: Place) => void;
};

export function ResponsePanel({ run, shown, onCancel, onRetry, onPlace }: Props) {
  const [view, setView] = useState<ResponseView>("preview");
  const panelId = useId();
  const isEarlier = run.number !== shown.number;
  return (
    <section className="panel response-panel" aria-label="Response">
      <div className="panel-bar">
        <h2>Response</h2>
        <ResponseSummary run={run} shown={shown} />
        {isUnderWay(run) && (
          <button type="button" className="quiet" onClick={onCancel}>
            Cancel
          </button>
        )}
        <Tabs
          label="Views of the response"
          tabs={views}
          selected={view}
          controls={panelId}
          onSelect={setView}
        />
      </div>
      <div
        id={panelId}
        className={`panel-body${isEarlier ? " is-earlier" : ""}`}
        role="tabpanel"
        aria-labelledby={tabId(panelId, view)}
        tabIndex={0}
      >
        <Failure run={shown} onRetry={onRetry} />
        {shown.number === 0 && (
          <p className="empty">Press Run or {runKey().long} to send the request.</p>
        )}
        {shown.number > 0 && Answer.isReady() && (
          <Answer run={shown} view={view} onPlace={onPlace} />
        )}
      </div>
    </section>
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
