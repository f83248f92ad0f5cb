import { type Dispatch, type DragEvent, type KeyboardEvent, useRef, useState } from "react";
import type { Program } from "../../contract/program.ts";
import type { DraftAction } from "./draft.ts";
import { renamedPath } from "./draft-files.ts";
import { FileNameForm } from "./file-name-form.tsx";
import "./file-tree.css";
import { findByName, moveInTree, parentOf, type TreeRow, treeRows } from "./tree-rows.ts";

/** What is dragged; text of its own type, so that nothing else takes it for a text to insert. */
const dragType = "application/x-berth-path";
const typeAheadMs = 600;

type Asking = { what: "file" | "folder" } | { what: "rename"; path: string };

type Props = { program: Program; active: string; dispatch: Dispatch<DraftAction> };

/** Files as a tree, with folders to open and close. One tab stop; everything by key, and by pointer. */
export function FileTree({ program, active, dispatch }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  /** Folders without a file: only the tree knows of them. */
  const [folders, setFolders] = useState<readonly string[]>([]);
  const [current, setCurrent] = useState(active);
  const [asking, setAsking] = useState<Asking>();
  /** The folder that something is being dragged over. */
  const [target, setTarget] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const paths = Object.keys(program.files);
  const rows = treeRows(paths, folders, closed);
  const found = rows.findIndex(({ path }) => path === current);
  const at = Math.max(found, 0);

  const change = (action: Extract<DraftAction, { type: "files" }>["change"]) =>
    dispatch({ type: "files", change: action });

  function focus(index: number) {
    const row = rows[index];
    if (row === undefined) return;
    setCurrent(row.path);
    const element = list.current?.children[index];
    if (element instanceof HTMLElement) element.focus();
  }

  function toggle(path: string) {
    const next = new Set(closed);
    if (!next.delete(path)) next.add(path);
    setClosed(next);
  }

  function open(row: TreeRow) {
    setCurrent(row.path);
    if (row.kind === "folder") toggle(row.path);
    else dispatch({ type: "open", path: row.path });
  }

  /** A folder of the tree alone goes with a word; the last file stays. */
  function remove({ path }: TreeRow) {
    const isIn = (each: string) => each === path || each.startsWith(`${path}/`);
    if (paths.every(isIn)) return;
    setFolders(folders.filter((each) => !isIn(each)));
    if (paths.some(isIn)) change({ type: "remove", path });
    focus(at > 0 ? at - 1 : at + 1);
  }

  function rename(path: string, to: string) {
    setFolders(folders.map((each) => renamedPath(each, path, to)));
    if (paths.some((each) => renamedPath(each, path, to) !== each)) {
      change({ type: "rename", path, to });
    }
    setCurrent(to);
  }

  /** All files and folders, but for one and what is in it: names that it cannot be given. */
  function takenBut(path: string | undefined): string[] {
    return treeRows(paths, folders, new Set())
      .map((each) => each.path)
      .filter((each) => path === undefined || renamedPath(each, path, "") === each);
  }

  function moveInto(folder: string, path: string) {
    const to = [folder, path.split("/").at(-1)].filter(Boolean).join("/");
    const isInside = renamedPath(folder, path, "") !== folder;
    if (path === "" || to === path || isInside || takenBut(path).includes(to)) return;
    rename(path, to);
  }

  function dropInto(folder: string) {
    return {
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        event.stopPropagation();
        setTarget(folder);
      },
      onDrop(event: DragEvent) {
        event.preventDefault();
        event.stopPropagation();
        setTarget(undefined);
        moveInto(folder, event.dataTransfer.getData(dragType));
      },
    };
  }

  function onTyped({ key, timeStamp }: KeyboardEvent) {
    const text = timeStamp - typed.current.at < typeAheadMs ? typed.current.text + key : key;
    typed.current = { text, at: timeStamp };
    focus(findByName(rows, at, text.toLowerCase()));
  }

  function onKey(event: KeyboardEvent) {
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveInTree(rows, at, event.key);
    if (move !== undefined) {
      if ("to" in move) focus(move.to);
      else toggle(move.toggle);
    } else if (event.key === "Enter" || event.key === " ") open(row);
    else if (event.key === "F2") setAsking({ what: "rename", path: row.path });
    else if (event.key === "Delete") remove(row);
    else if (event.key.length === 1) onTyped(event);
    else return;
    event.preventDefault();
  }

  function onName(name: string) {
    if (asking?.what === "rename") rename(asking.path, name);
    else if (asking?.what === "file") change({ type: "add", path: name });
    else setFolders([...folders, name]);
    setCurrent(name);
    close();
  }

  function close() {
    setAsking(undefined);
    // The row that the name belongs to is there after the next render.
    requestAnimationFrame(() => {
      const element = list.current?.querySelector('[tabindex="0"]');
      if (element instanceof HTMLElement) element.focus();
    });
  }

  const row = rows[at];
  const folder = row?.kind === "folder" ? row.path : parentOf(row?.path ?? "");
  return (
    <div className="file-tree">
      <div className="tree-head">
        {asking === undefined ? (
          <TreeActions row={row} onAsk={setAsking} onRemove={remove} />
        ) : (
          <FileNameForm
            {...wordsFor(asking, folder)}
            taken={takenBut(asking.what === "rename" ? asking.path : undefined)}
            onName={onName}
            onCancel={close}
          />
        )}
      </div>
      <div
        ref={list}
        className="tree-rows"
        role="tree"
        aria-label="Files and folders"
        tabIndex={-1}
        {...dropInto("")}
      >
        {rows.map((each, index) => (
          <div
            key={each.path}
            role="treeitem"
            className={`tree-row${each.path === target ? " is-target" : ""}`}
            aria-level={each.level}
            aria-posinset={each.position}
            aria-setsize={each.siblings}
            aria-selected={each.path === active}
            aria-expanded={each.kind === "folder" ? each.isOpen : undefined}
            tabIndex={index === at ? 0 : -1}
            draggable
            onDragStart={(event) => event.dataTransfer.setData(dragType, each.path)}
            onFocus={() => setCurrent(each.path)}
            onClick={() => open(each)}
            onKeyDown={onKey}
            onDragEnd={() => setTarget(undefined)}
            {...dropInto(each.kind === "folder" ? each.path : parentOf(each.path))}
          >
            {each.name}
          </div>
        ))}
      </div>
    </div>
  );
}

function wordsFor(asking: Asking, folder: string) {
  if (asking.what === "rename") {
    return { label: `New path of ${asking.path}`, submit: "Rename", initial: asking.path };
  }
  const initial = folder === "" ? "" : `${folder}/`;
  return asking.what === "file"
    ? { label: "Path of the new file", submit: "Add", initial }
    : { label: "Path of the new folder", submit: "Add", initial };
}

type ActionsProps = {
  row: TreeRow | undefined;
  onAsk: (asking: Asking) => void;
  onRemove: (row: TreeRow) => void;
};

function TreeActions({ row, onAsk, onRemove }: ActionsProps) {
  return (
    <>
      <button type="button" className="quiet" onClick={() => onAsk({ what: "file" })}>
        New file
      </button>
      <button type="button" className="quiet" onClick={() => onAsk({ what: "folder" })}>
        New folder
      </button>
      {row !== undefined && (
        <>
          <button
            type="button"
            className="quiet"
            onClick={() => onAsk({ what: "rename", path: row.path })}
          >
            Rename
          </button>
          <button type="button" className="quiet" onClick={() => onRemove(row)}>
            Delete
          </button>
        </>
      )}
    </>
  );
}
