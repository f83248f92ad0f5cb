import type { FileAction } from "./draft-files.ts";
import { FileNameForm } from "./file-name-form.tsx";
import type { Taken } from "./read-files.ts";

type FormsProps = {
  mode: "add" | "rename";
  active: string;
  paths: readonly string[];
  onChange: (change: FileAction) => void;
  onFiles: (taken: Taken) => void;
  onDone: () => void;
};

/** In the place of the tabs: a name for a new file, or files from the disk; or another name for one. */
export function FileForms({ mode, active, paths, onChange, onFiles, onDone }: FormsProps) {
  const isNew = mode === "add";
  return (
    <>
      <FileNameForm
        label={isNew ? "Name of the new file" : `New name of ${active}`}
        submit={isNew ? "Add" : "Rename"}
        initial={isNew ? "" : active}
        taken={isNew ? paths : paths.filter((path) => path !== active)}
        onName={(name) => {
          onChange(
            isNew ? { type: "add", path: name } : { type: "rename", path: active, to: name },
          );
          onDone();
        }}
        onCancel={onDone}
      />
      {isNew && (
        <FilePicker
          onFiles={(taken) => {
            onFiles(taken);
            onDone();
          }}
        />
      )}
    </>
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

/** What can be done with the open file. */
export function FileActions({ path, isEntry, isOnly, onRename, onAction }: ActionsProps) {
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
