import { useEffect, useId, useMemo, useRef, useState } from "react";
import { CopyButton } from "../components/copy-button.tsx";
import { late } from "../components/late.ts";
import { Tabs, tabId } from "../components/tabs.tsx";
import { useNavigation } from "../use-navigation.ts";
import type { Place } from "./place.ts";
import { duration } from "./quantities.ts";
import type { Run } from "./run-state.ts";

/** More lines than this make the page slow; the newest are what is looked for. */
const shownLines = 1000;

/** Most programs have nothing to show in it. */
const FindingList = late(async () => (await import("./finding-list.tsx")).FindingList);

type Line = Run["logs"][number];
type View = "console" | "differences";

function visibleLines(logs: readonly Line[], cleared: number, filter: string): Line[] {
  const wanted = filter.trim().toLowerCase();
  return logs
    .slice(cleared)
    .filter(
      ({ level, text }) => wanted === "" || `${level} ${text}`.toLowerCase().includes(wanted),
    );
}

/** Keeps the newest line in sight, unless the reader has scrolled away from the end. */
function useFollow(count: number) {
  const body = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const element = body.current;
    if (element !== null && atEnd.current && count > 0) element.scrollTop = element.scrollHeight;
  }, [count]);
  function onScroll() {
    const element = body.current;
    if (element === null) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 32;
  }
  return { body, onScroll };
}

type Props = { run: Run; onPlace: (place: Place) => void };

export function ConsolePanel({ run, onPlace }: Props) {
  const [filter, setFilter] = useState("");
  const [cleared, setCleared] = useState({ run: 0, lines: 0 });
  const [all, setAll] = useState(false);
  const { logs } = run;
  const from = cleared.run === run.number ? cleared.lines : 0;
  const lines = useMemo(() => visibleLines(logs, from, filter), [logs, from, filter]);
  const shown = all ? lines : lines.slice(-shownLines);
  const { body, onScroll } = useFollow(shown.length);
  const { view, title, panel } = useViews(run);
  if (view === "differences") {
    return (
      <section className="panel console-panel" aria-label="Console">
        <div className="panel-bar">{title}</div>
        <div className="panel-body" role="tabpanel" tabIndex={0} {...panel}>
          <FindingList findings={run.findings} onPlace={onPlace} />
        </div>
      </section>
    );
  }
  return (
    <section className="panel console-panel" aria-label="Console">
      <div className="panel-bar">
        {title}
        <span className="spacer" />
        <input
          className="field console-filter"
          type="search"
          aria-label="Filter the console"
          placeholder="Filter"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <CopyButton
          text={() => lines.map(({ level, text }) => `[${level}] ${text}`).join("\n")}
          what="all lines"
        />
        <button
          type="button"
          className="quiet"
          onClick={() => setCleared({ run: run.number, lines: logs.length })}
        >
          Clear
        </button>
      </div>
      <div
        ref={body}
        id={panel.id}
        className="panel-body"
        role="log"
        aria-label="Console lines"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        {shown.length < lines.length && (
          <p className="response-note">
            {lines.length - shown.length} earlier lines.
            <button type="button" className="button" onClick={() => setAll(true)}>
              Show all
            </button>
          </p>
        )}
        <Lines lines={shown} isFiltered={logs.length > from} />
      </div>
    </section>
  );
}

function Label({ text, count }: { text: string; count: number }) {
  return (
    <>
      {text} <span className="count">{count > 0 && count}</span>
    </>
  );
}

/** The console, and beside it what differs from Node, as soon as a run has told of any. */
function useViews({ logs, findings }: Run) {
  const [chosen, setChosen] = useState<View>("console");
  const panelId = useId();
  const navigation = useNavigation();
  const isAlone = findings.length === 0;
  const view = isAlone ? "console" : chosen;
  const console = <Label text="Console" count={logs.length} />;
  const tabs = [
    { id: "console" as const, label: console },
    {
      id: "differences" as const,
      label: <Label text="Node differences" count={findings.length} />,
    },
  ];
  const select = (to: View) => void navigation.prepare(FindingList, () => setChosen(to));
  const title = isAlone ? (
    <h2>{console}</h2>
  ) : (
    <Tabs
      label="Console and differences"
      tabs={tabs}
      selected={view}
      controls={panelId}
      onSelect={select}
    />
  );
  const panel = {
    id: panelId,
    "aria-labelledby": tabId(panelId, view),
  };
  return { view, title, panel };
}

function Lines({ lines, isFiltered }: { lines: readonly Line[]; isFiltered: boolean }) {
  if (lines.length === 0) {
    return (
      <p className="empty">
        {isFiltered ? "No line matches the filter." : "What the program prints appears here."}
      </p>
    );
  }
  return (
    <div className="log-lines">
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines of a run only ever grow at the end
        <div className={`log-line is-${line.level}`} key={at}>
          <span className="at">{duration(line.at)}</span>
          <span className="level">{line.level}</span>
          <span className="text">{line.text}</span>
        </div>
      ))}
    </div>
  );
}
