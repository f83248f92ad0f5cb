import { tabId } from "../components/tabs.tsx";
import { CodePane } from "./code-pane.tsx";
import { CodeStatus } from "./code-status.tsx";
import { FileBar } from "./file-bar.tsx";
import { useFileImport } from "./use-file-import.ts";
import type { Bench } from "./use-workbench.ts";

const panelId = "code";

type Props = { bench: Bench; onRuntime: () => void };

export function CodePanel({ bench, onRuntime }: Props) {
  const { state, dispatch, runs } = bench;
  const { program } = state.draft;
  const { active } = state;
  const files = useFileImport(bench);
  return (
    <section className={`panel code-panel${files.isOver ? " is-target" : ""}`} aria-label="Code">
      <FileBar
        program={program}
        active={active}
        controls={panelId}
        dispatch={dispatch}
        onFiles={files.take}
      />
      <div
        id={panelId}
        className="code-area"
        role="tabpanel"
        aria-labelledby={tabId(panelId, active)}
      >
        <CodePane
          path={active}
          content={program.files[active] ?? ""}
          paths={Object.keys(program.files)}
          marks={runs.run}
          place={bench.place}
          onWrite={(path, content) =>
            dispatch({ type: "files", change: { type: "write", path, content } })
          }
          onFiles={files.add}
          onRun={bench.run}
        />
      </div>
      <CodeStatus
        bench={bench}
        problem={files.problem}
        onDismiss={files.dismiss}
        onRuntime={onRuntime}
      />
    </section>
  );
}
