import {
  type Diagnostic,
  diagnosticCount,
  forEachDiagnostic,
  setDiagnostics,
  setDiagnosticsEffect,
} from "@codemirror/lint";
import { EditorState, type Transaction } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Finding } from "../../contract/findings.ts";
import type { RunError } from "../../contract/run-events.ts";
import { positionOf } from "./editor-place.ts";

/** What a run has to say of lines of the program. */
export type Marks = { errors: readonly RunError[]; findings: readonly Finding[] };

/** What happens, and under it what to write instead. */
function explain(message: string, fix: string): Pick<Diagnostic, "message" | "renderMessage"> {
  return {
    message: `${message} ${fix}`,
    renderMessage() {
      const text = document.createElement("div");
      for (const sentence of [message, fix]) {
        const paragraph = document.createElement("p");
        paragraph.textContent = sentence;
        text.append(paragraph);
      }
      return text;
    },
  };
}

/** Marks the lines of this file that a run's errors and findings name. */
export function showMarks(view: EditorView, path: string, { errors, findings }: Marks): void {
  const told = [
    ...errors.map(({ hint, ...error }) => ({ ...error, severity: "error" as const, fix: hint })),
    ...findings,
  ];
  const diagnostics = told.flatMap(({ file, line, column, severity, message, fix }) => {
    if (file !== path || line === undefined) return [];
    const from = positionOf(view, line, column ?? 1);
    const { to } = view.state.doc.lineAt(from);
    return [{ from, to, severity, ...explain(message, fix) }];
  });
  // The first diagnostics add what shows them, which draws the editor anew: not for nothing.
  if (diagnostics.length === 0 && diagnosticCount(view.state) === 0) return;
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

/** The diagnostics that a change leaves, where they stand after it; undefined where it leaves all. */
function leftBy({ startState, changes }: Transaction): Diagnostic[] | undefined {
  const left: Diagnostic[] = [];
  let cleared = false;
  forEachDiagnostic(startState, (diagnostic, from, to) => {
    const { doc } = startState;
    if (changes.touchesRange(doc.lineAt(from).from, doc.lineAt(to).to) === false) {
      left.push({ ...diagnostic, from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) });
    } else cleared = true;
  });
  return cleared ? left : undefined;
}

/** Clears what a run has said of a line as soon as the line is another. */
export const clearEditedLines = EditorState.transactionExtender.of((transaction) => {
  if (!transaction.docChanged || diagnosticCount(transaction.startState) === 0) return null;
  const left = leftBy(transaction);
  return left === undefined ? null : { effects: setDiagnosticsEffect.of(left) };
});
