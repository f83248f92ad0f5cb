import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { jsonKey } from "./json-keys.ts";
import type { JsonRow } from "./json-rows.ts";
import { useWindow } from "./use-window.ts";

/** Of more rows than this only those in sight are rendered, one line each. */
const wrappedRows = 400;
const rowRem = 1.5;
/** A row is one line of a screen; all of a value is copied, not read in a row. */
const rowCharacters = 2000;

type Props = {
  rows: readonly JsonRow[];
  selected: string;
  onSelect: (path: string) => void;
  onFold: (path: string) => void;
};

type RowProps = {
  row: JsonRow;
  id: string;
  isSelected: boolean;
  onSelect: () => void;
  onFold: () => void;
};

function Row({ row, id, isSelected, onSelect, onFold }: RowProps) {
  const { kind, depth, label, type, text, size, last } = row;
  const canFold = kind === "open" || kind === "folded";
  const content = (
    <>
      <span className="json-marker" aria-hidden="true">
        {canFold && (kind === "open" ? "▾" : "▸")}
      </span>
      <span className="json-content">
        {label !== undefined && <span className="json-key">{label}: </span>}
        <span className={`json-${type}`}>
          {text.length > rowCharacters ? `${text.slice(0, rowCharacters)}…` : text}
        </span>
        {!last && kind !== "open" && ","}
        {kind === "folded" && <span className="json-size"> {size}</span>}
      </span>
    </>
  );
  const indent = { paddingInlineStart: `${Math.min(depth, 40) * 0.875}rem` };
  if (kind === "close") {
    return (
      <div className="json-row" style={indent} aria-hidden="true">
        {content}
      </div>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the tree has the focus and the keys
    <div
      id={id}
      className="json-row"
      style={indent}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isSelected}
      aria-expanded={canFold ? kind === "open" : undefined}
      onClick={() => {
        onSelect();
        if (canFold) onFold();
      }}
    >
      {content}
    </div>
  );
}

/** How far an element is scrolled once the row at a height is in sight. */
function scrolledTo(
  top: number,
  rowHeight: number,
  { scrollTop, clientHeight }: HTMLElement,
): number {
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - clientHeight);
}

/** The rows of a JSON value as a tree: one tab stop, and the arrow keys within. */
export function JsonTree({ rows, selected, onSelect, onFold }: Props) {
  const tree = useRef<HTMLDivElement>(null);
  const id = useId();
  const isLong = rows.length > wrappedRows;
  const { from, to, look, rowHeight } = useWindow(tree, rows.length, rowRem);
  const at = rows.findIndex(({ path, kind }) => path === selected && kind !== "close");

  useEffect(() => {
    const element = tree.current;
    // Nobody has moved yet: the page stays where it is.
    if (element === null || (at <= 0 && element.scrollTop === 0)) return;
    if (isLong) element.scrollTop = scrolledTo(at * rowHeight, rowHeight, element);
    else document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, isLong, id, rowHeight]);

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = jsonKey(event.key, rows, at);
    if (wanted === undefined) return;
    event.preventDefault();
    if ("fold" in wanted) onFold(wanted.fold);
    else onSelect(wanted.select);
  }

  const [first, end] = isLong ? [from, to] : [0, rows.length];
  return (
    <div
      ref={tree}
      className={`json-tree${isLong ? " is-long" : ""}`}
      role="tree"
      aria-label="JSON"
      tabIndex={0}
      aria-activedescendant={at >= first && at < end ? `${id}-${at}` : undefined}
      onKeyDown={onKey}
      onScroll={isLong ? look : undefined}
    >
      <div style={{ height: first * rowHeight }} />
      {rows.slice(first, end).map((row, index) => {
        const place = first + index;
        return (
          <Row
            key={`${row.path}${row.kind === "close" ? " end" : ""}`}
            row={row}
            id={`${id}-${place}`}
            isSelected={place === at}
            onSelect={() => onSelect(row.path)}
            onFold={() => onFold(row.path)}
          />
        );
      })}
      <div style={{ height: (rows.length - end) * rowHeight }} />
    </div>
  );
}
