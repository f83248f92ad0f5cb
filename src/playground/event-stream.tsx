import { useMemo, useState } from "react";
import { EarlierNote } from "./earlier-note.tsx";
import { duration } from "./quantities.ts";
import type { Run } from "./run-state.ts";
import { sseEvents } from "./sse-events.ts";

const shownEvents = 200;

/** Server-sent events as they came, each with its time. */
export function EventStream({ run: { body, bodyAt } }: { run: Run }) {
  const { events, rest } = useMemo(() => sseEvents(body, bodyAt), [body, bodyAt]);
  const [all, setAll] = useState(false);
  const from = all ? 0 : Math.max(0, events.length - shownEvents);
  return (
    <>
      <EarlierNote count={from} what="events" onShowAll={() => setAll(true)} />
      <ol className="sse" aria-label="Server-sent events">
        {events.slice(from).map((event, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- events of a stream only ever grow at the end
          <li key={from + index}>
            <span className="at">{duration(event.at)}</span>
            <span className="sse-name">
              {event.event === "" ? "message" : event.event}
              {event.id !== "" && ` #${event.id}`}
            </span>
            <code>
              {event.data}
              {event.comment !== "" && <span className="sse-comment">{event.comment}</span>}
            </code>
          </li>
        ))}
      </ol>
      {rest.trim() !== "" && (
        <p className="response-note">Begun and not ended: {rest.slice(0, 500)}</p>
      )}
    </>
  );
}
