import { type Dispatch, useState } from "react";
import type { Program } from "../../contract/program.ts";
import { CloseIcon, MoreIcon, PlusIcon } from "../components/icons.tsx";
import { late } from "../components/late.ts";
import { Tabs } from "../components/tabs.tsx";
import { useNavigation } from "../use-navigation.ts";
import type { DraftAction } from "./draft.ts";
import type { FileAction } from "./draft-files.ts";
import type { Taken } from "./read-files.ts";

const FileNameForm = late(async () => (await import("./file-name-form.tsx")).FileNameForm);

type Props = {
  program: Program;
  active: string;
  controls: string;
  dispatch: Dispatch<DraftAction>;
  onFiles: (taken: Taken) => void;
};

/** The program's files as tabs, and what can be done with them. */
export function FileBar({ program, active, controls, dispatch, onFiles }: Props) {
  const [mode, setMode] = useState<"tabs" | "add" | "rename" | "actions">("tabs");
  const paths = Object.keys(program.files);
  const navigation = useNavigation();
  const back = () => setMode("tabs");
  const ask = (what: "add" | "rename") =>
    void navigation.prepare(FileNameForm, () => setMode(what));

  if (mode === "add" || mode === "rename") {
    const type = mode;
    return (
      <div className="panel-bar file-tabs">
        <FileNameForm
          label={type === "add" ? "Name of the new file" : `New name of ${active}`}
          submit={type === "add" ? "Add" : "Rename"}
          initial={type === "add" ? "" : active}
          taken={type === "add" ? paths : paths.filter((path) => path !== active)}
          onName={(name) => {
            dispatch({
              type: "files",
              change: type === "add" ? { type, path: name } : { type, path: active, to: name },
            });
            back();
          }}
          onCancel={back}
        />
        {type === "add" && (
          <FilePicker
            onFiles={(taken) => {
              onFiles(taken);
              back();
            }}
          />
        )}
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
        onClick={() => setMode(mode === "actions" ? "tabs" : "actions")}
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

/** What dropping files does, for those who do not drag. */
function FilePicker({ onFiles }: { onFiles: (taken: Taken) => void }) {
  return (
    <label className="quiet file-picker">
      From disk
      <input
        type="file"
        multiple
        className="visually-hidden"
        onChange={(event) => onFiles({ files: [...(event.target.files ?? [])], folders: [] })}
      />
    </label>
  );
}

type ActionsProps = {
  path: string;
  isEntry: boolean;
  isOnly: boolean;
  onRename: () => void;
  onAction: (change: FileAction) => void;
};

function FileActions({ path, isEntry, isOnly, onRename, onAction }: ActionsProps) {
  return (
    <>
      <button type="button" className="quiet" onClick={onRename}>
        Rename
      </button>
      {!isEntry && (
        <button
          type="button"
          className="quiet"
          onClick={() => onAction({ type: "make-entry", path })}
        >
          Make entry
        </button>
      )}
      {!isOnly && (
        <button type="button" className="quiet" onClick={() => onAction({ type: "remove", path })}>
          Delete
        </button>
      )}
    </>
  );
}
