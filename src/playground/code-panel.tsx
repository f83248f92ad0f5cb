import { useState } from "react";
import { late } from "../components/late.ts";
import { tabId } from "../components/tabs.tsx";
import { useNavigation } from "../use-navigation.ts";
import { CodePane } from "./code-pane.tsx";
import { CodeStatus } from "./code-status.tsx";
import { FileBar } from "./file-bar.tsx";
import { useFileImport } from "./use-file-import.ts";
import type { Bench } from "./use-workbench.ts";

const panelId = "code";

const FileTree = late(async () => (await import("./file-tree.tsx")).FileTree);

type Props = { bench: Bench; onRuntime: () => void };

export function CodePanel({ bench, onRuntime }: Props) {
  const { state, dispatch, runs } = bench;
  const { program } = state.draft;
  const { active } = state;
  const files = useFileImport(bench);
  const navigation = useNavigation();
  const [hasTree, setHasTree] = useState(false);
  const marks = `${files.isOver ? " is-target" : ""}${hasTree ? " has-tree" : ""}`;
  return (
    <section className={`panel code-panel${marks}`} aria-label="Code">
      <FileBar
        program={program}
        active={active}
        controls={panelId}
        dispatch={dispatch}
        onFiles={files.take}
        tree={{
          isOpen: hasTree,
          toggle: () => void navigation.prepare(FileTree, () => setHasTree(!hasTree)),
        }}
      />
      {hasTree && <FileTree program={program} active={active} dispatch={dispatch} />}
      <div
        id={panelId}
        className="code-area"
        role="tabpanel"
        aria-labelledby={tabId(panelId, active)}
      >
        <CodePane
          path={active}
          content={program.files[active] ?? ""}
          program={program}
          marks={runs.run}
          place={bench.place}
          onWrite={(path, content) =>
            dispatch({ type: "files", change: { type: "write", path, content } })
          }
          onFiles={files.add}
          onCurl={bench.curl.take}
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
