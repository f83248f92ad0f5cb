import { type Dispatch, useState } from "react";
import { needsTree } from "../../contract/needs-tree.ts";
import type { Program } from "../../contract/program.ts";
import { CloseIcon, MoreIcon, PlusIcon, TreeIcon } from "../components/icons.tsx";
import { late } from "../components/late.ts";
import { Tabs } from "../components/tabs.tsx";
import { useNavigation } from "../use-navigation.ts";
import type { DraftAction } from "./draft.ts";
import type { Taken } from "./read-files.ts";

const FileForms = late(async () => (await import("./file-forms.tsx")).FileForms);
const FileActions = late(async () => (await import("./file-forms.tsx")).FileActions);

type Props = {
  program: Program;
  active: string;
  controls: string;
  dispatch: Dispatch<DraftAction>;
  onFiles: (taken: Taken) => void;
  /** Opens and closes the file tree. */
  tree: { isOpen: boolean; toggle: () => void };
};

/** The program's files as tabs, and what can be done with them. */
export function FileBar({ program, active, controls, dispatch, onFiles, tree }: Props) {
  const [mode, setMode] = useState<"tabs" | "add" | "rename" | "actions">("tabs");
  const paths = Object.keys(program.files);
  const navigation = useNavigation();
  const back = () => setMode("tabs");
  const ask = (what: "add" | "rename") => void navigation.prepare(FileForms, () => setMode(what));

  if (mode === "add" || mode === "rename") {
    return (
      <div className="panel-bar file-tabs">
        <FileForms
          mode={mode}
          active={active}
          paths={paths}
          onChange={(change) => dispatch({ type: "files", change })}
          onFiles={onFiles}
          onDone={back}
        />
      </div>
    );
  }

  const tabs = paths.map((path) => ({
    id: path,
    label: (
      <>
        {path}
        {path === program.entry && paths.length > 1 && <span className="entry-mark">entry</span>}
      </>
    ),
  }));
  return (
    <div className="panel-bar file-tabs">
      {(tree.isOpen || needsTree(paths)) && (
        <button
          type="button"
          className="quiet icon"
          aria-expanded={tree.isOpen}
          aria-label="File tree"
          onClick={tree.toggle}
        >
          <TreeIcon />
        </button>
      )}
      <Tabs
        label="Files"
        className="file-list"
        tabs={tabs}
        selected={active}
        controls={controls}
        onSelect={(path) => dispatch({ type: "open", path })}
      />
      {mode === "actions" && (
        <FileActions
          path={active}
          isEntry={active === program.entry}
          isOnly={paths.length === 1}
          onRename={() => ask("rename")}
          onAction={(change) => {
            dispatch({ type: "files", change });
            back();
          }}
        />
      )}
      <button
        type="button"
        className="quiet icon"
        aria-expanded={mode === "actions"}
        aria-label={`Actions for ${active}`}
        onClick={() => {
          if (mode === "actions") back();
          else void navigation.prepare(FileActions, () => setMode("actions"));
        }}
      >
        {mode === "actions" ? <CloseIcon /> : <MoreIcon />}
      </button>
      <button
        type="button"
        className="quiet icon"
        aria-label="Add a file"
        onClick={() => ask("add")}
      >
        <PlusIcon />
      </button>
    </div>
  );
}
