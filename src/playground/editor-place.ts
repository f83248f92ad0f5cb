import { EditorView } from "@codemirror/view";
import type { Place } from "./place.ts";

/** The position of a line and a column; one that is no longer there is taken to the nearest that is. */
export function positionOf(view: EditorView, line: number, column: number): number {
  const { doc } = view.state;
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(found.from + Math.max(column - 1, 0), found.to);
}

export function goToPlace(view: EditorView, place: Place): void {
  const position = positionOf(view, place.line, place.column);
  view.dispatch({
    selection: { anchor: position },
    effects: EditorView.scrollIntoView(position, { y: "center" }),
  });
  view.focus();
}
