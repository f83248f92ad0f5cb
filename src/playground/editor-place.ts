import { EditorView } from "@codemirror/view";
import type { Place } from "./place.ts";
import type { Arrival } from "./use-editor.ts";

/** The position of a line and a column; one that is no longer there is taken to the nearest that is. */
export function positionOf(view: EditorView, line: number, column: number): number {
  const { doc } = view.state;
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(found.from + Math.max(column - 1, 0), found.to);
}

/** Whether nothing is written before the cursor in its line: it is no place within a comment or a text. */
export function isBlankBefore({ state }: EditorView): boolean {
  const { from } = state.selection.main;
  const line = state.doc.lineAt(from);
  return line.text.slice(0, from - line.from).trim() === "";
}

/** Puts a new view where the listing before it stood, and the cursor where somebody has pointed. */
export function arrive(view: EditorView, { scroll, focus, point }: Arrival): void {
  view.scrollDOM.scrollTo(scroll);
  if (!focus) return;
  view.focus();
  if (point !== undefined) view.dispatch({ selection: { anchor: view.posAtCoords(point, false) } });
}

export function goToPlace(view: EditorView, place: Place): void {
  const position = positionOf(view, place.line, place.column);
  view.dispatch({
    selection: { anchor: position },
    effects: EditorView.scrollIntoView(position, { y: "center" }),
  });
  view.focus();
}
