import { runKey } from "./run-key.ts";
import { isUnderWay } from "./run-state.ts";
import type { Runs } from "./use-run.ts";

type Props = { runs: Runs; onRetry: () => void };

function State({ runs: { shown }, onRetry }: Props) {
  if (isUnderWay(shown)) return <p className="empty">Sending the request…</p>;
  if (shown.phase === "cancelled") return <p className="empty">Cancelled.</p>;
  if (shown.failure === undefined) {
    return <p className="empty">Press Run or {runKey().long} to send the request.</p>;
  }
  return (
    <div className="notice run-failure" role="alert">
      <p>{shown.failure}</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** Response and console until there is a run to show, and the code that shows it. */
export function IdlePanels({ runs, onRetry }: Props) {
  return (
    <>
      <section className="panel response-panel" aria-label="Response">
        <div className="panel-bar">
          <h2>Response</h2>
          <span className="spacer" />
          {isUnderWay(runs.run) && (
            <button type="button" className="quiet" onClick={runs.cancel}>
              Cancel
            </button>
          )}
        </div>
        <div className="panel-body">
          <State runs={runs} onRetry={onRetry} />
        </div>
      </section>
      <section className="panel console-panel" aria-label="Console">
        <div className="panel-bar">
          <h2>Console</h2>
        </div>
        <div className="panel-body">
          <p className="empty">What the program prints appears here.</p>
        </div>
      </section>
    </>
  );
}
