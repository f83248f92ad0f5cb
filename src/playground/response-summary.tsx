import { useEffect, useState } from "react";
import { bodySize } from "./body-size.ts";
import { byteSize, duration } from "./quantities.ts";
import { isUnderWay, type Run } from "./run-state.ts";

const shownAfterMs = 300;

/** Milliseconds that a run has taken so far, or undefined while it is too short to speak of. */
function useElapsed(run: Run): number | undefined {
  const [now, setNow] = useState(0);
  const underWay = isUnderWay(run);
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, [underWay]);
  const elapsed = now - run.startedAt;
  return underWay && elapsed >= shownAfterMs ? elapsed : undefined;
}

function statusClass(status: number): string {
  if (status >= 500) return "status is-server-error";
  return status >= 400 ? "status is-client-error" : "status";
}

function Timings({ run }: { run: Run }) {
  const { end } = run;
  if (end === undefined) return null;
  const { firstByte, total } = end.durations;
  return (
    <>
      <span>
        {run.response === undefined ? "" : `first byte ${duration(firstByte)}, `}
        {duration(total)}
      </span>
      <span title={end.coldStart ? "A new isolate was started." : "The isolate was already there."}>
        {end.coldStart ? "cold" : "warm"}
      </span>
    </>
  );
}

/** Status, times and size of the answer on screen; for a run that takes longer, how long so far. */
export function ResponseSummary({ run, shown }: { run: Run; shown: Run }) {
  const elapsed = useElapsed(run);
  const { response } = shown;
  return (
    <>
      <div className="response-summary">
        {response !== undefined && (
          <>
            <span className={statusClass(response.status)}>{response.status}</span>
            {/* The runtime's word for a program that gave none. */}
            {response.statusText !== "unknown" && <span>{response.statusText}</span>}
            {elapsed === undefined && <Timings run={shown} />}
            <span>{byteSize(bodySize(shown.body))}</span>
          </>
        )}
        {response === undefined && elapsed === undefined && <Timings run={shown} />}
        {shown.phase === "cancelled" && response !== undefined && <span>cancelled</span>}
        {elapsed !== undefined && (
          <span>
            {run.phase === "clearance" ? "checking" : "running"} {(elapsed / 1000).toFixed(1)} s
          </span>
        )}
      </div>
      <Announcement run={run} />
    </>
  );
}

/** What is said aloud when a run is over. */
function Announcement({ run }: { run: Run }) {
  const { end, response, phase } = run;
  const [first] = run.errors;
  let text = "";
  if (phase === "cancelled") text = "Cancelled.";
  else if (end !== undefined && first !== undefined) text = first.message;
  else if (end !== undefined && response !== undefined) {
    text = `Answered with status ${response.status} after ${duration(end.durations.total)}.`;
  }
  return <output className="visually-hidden">{text}</output>;
}
