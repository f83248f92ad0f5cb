import { useId, useMemo, useState } from "react";
import { keysOf } from "../../contract/keys-of.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { late } from "../components/late.ts";
import { Tabs, tabId } from "../components/tabs.tsx";
import { useNavigation } from "../use-navigation.ts";
import {
  type Cleared,
  consoleEntries,
  consoleRuns,
  consoleText,
  type LevelChoice,
  levelChoices,
} from "./console-lines.ts";
import { ConsoleLog } from "./console-log.tsx";
import type { Place } from "./place.ts";
import type { Run } from "./run-state.ts";
import type { Runs } from "./use-run.ts";

/** Most programs have nothing to show in it. */
const FindingList = late(async () => (await import("./finding-list.tsx")).FindingList);

type View = "console" | "differences";

type Props = {
  runs: Runs;
  /** The compatibility date that the program names, if any. */
  date: string | undefined;
  onPlace: (place: Place) => void;
};

export function ConsolePanel({ runs: { run, past }, date, onPlace }: Props) {
  const [words, setWords] = useState("");
  const [levels, setLevels] = useState<LevelChoice>("all");
  const [keepsEarlier, setKeepsEarlier] = useState(false);
  const [cleared, setCleared] = useState<Cleared>(new Map());
  const runs = useMemo(() => consoleRuns(past, run, keepsEarlier), [past, run, keepsEarlier]);
  const entries = useMemo(
    () => consoleEntries(runs, { levels, words, cleared }),
    [runs, levels, words, cleared],
  );
  const lines = runs.reduce(
    (sum, { logs, number }) => sum + logs.length - (cleared.get(number) ?? 0),
    0,
  );
  const { view, title, panel } = useViews(run, lines);
  if (view === "differences") {
    return (
      <section className="panel console-panel" aria-label="Console">
        <div className="panel-bar">{title}</div>
        <div className="panel-body" role="tabpanel" tabIndex={0} {...panel}>
          <FindingList findings={run.findings} date={date} onPlace={onPlace} />
        </div>
      </section>
    );
  }
  const clear = () =>
    setCleared(new Map([...past, run].map(({ number, logs }) => [number, logs.length])));
  return (
    <section className="panel console-panel" aria-label="Console">
      <div className="panel-bar">
        {title}
        <span className="spacer" />
        <CopyButton
          text={() => consoleText(entries)}
          label="Copy all"
          what="lines of the console"
        />
        <button type="button" className="quiet" onClick={clear}>
          Clear
        </button>
      </div>
      <div className="console-bar">
        <input
          className="field"
          type="search"
          aria-label="Filter the console"
          placeholder="Filter"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <select
          className="field"
          aria-label="Levels"
          value={levels}
          onChange={({ target }) =>
            setLevels(keysOf(levelChoices).find((each) => each === target.value) ?? "all")
          }
        >
          {keysOf(levelChoices).map((each) => (
            <option key={each} value={each}>
              {levelChoices[each].label}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="quiet"
          aria-pressed={keepsEarlier}
          title="Show the lines of earlier runs, too"
          onClick={() => setKeepsEarlier(!keepsEarlier)}
        >
          Earlier runs
        </button>
      </div>
      <ConsoleLog id={panel.id} entries={entries} isFiltered={lines > 0} />
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
function useViews({ findings }: Run, lines: number) {
  const [chosen, setChosen] = useState<View>("console");
  const panelId = useId();
  const navigation = useNavigation();
  const isAlone = findings.length === 0;
  const view = isAlone ? "console" : chosen;
  const console = <Label text="Console" count={lines} />;
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
