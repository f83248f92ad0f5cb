import { diagnosticCount, setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { RunError } from "../../contract/run-events.ts";
import { positionOf } from "./editor-place.ts";

/** Marks the lines of this file that a run's errors name. */
export function markErrors(view: EditorView, path: string, errors: readonly RunError[]): void {
  const diagnostics = errors.flatMap((error) => {
    if (error.file !== path || error.line === undefined) return [];
    const from = positionOf(view, error.line, error.column ?? 1);
    const { to } = view.state.doc.lineAt(from);
    return [{ from, to, severity: "error" as const, message: `${error.message} ${error.hint}` }];
  });
  // The first diagnostics add what shows them, which draws the editor anew: not for nothing.
  if (diagnostics.length === 0 && diagnosticCount(view.state) === 0) return;
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
