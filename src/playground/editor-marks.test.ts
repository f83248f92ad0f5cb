import { forEachDiagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { expect, it } from "vitest";
import { clearEditedLines } from "./editor-marks.ts";

const doc = "one();\ntwo();\nthree();";

const mark = (from: number, to: number) =>
  ({ from, to, severity: "warning", message: "differs" }) as const;

/** The texts under marks, after "two" and "three" have been marked and a change was made. */
function markedAfter(changes: { from: number; to?: number; insert?: string }): string[] {
  const plain = EditorState.create({ doc, extensions: clearEditedLines });
  const marked = plain.update(setDiagnostics(plain, [mark(7, 13), mark(14, 22)])).state;
  const { state } = marked.update({ changes });
  const texts: string[] = [];
  forEachDiagnostic(state, (_, from, to) => texts.push(state.sliceDoc(from, to)));
  return texts;
}

it.each([
  ["in another line", { from: 0, insert: "x" }, ["two();", "three();"]],
  ["by a line before", { from: 0, insert: "zero();\n" }, ["two();", "three();"]],
  ["in the line", { from: 8, insert: "x" }, ["three();"]],
  ["at the end of the line", { from: 13, insert: "x" }, ["three();"]],
  ["of the whole text", { from: 0, to: 22, insert: "new" }, []],
])("clears the marks of a line by a change %s", (_, change, left) => {
  expect(markedAfter(change)).toEqual(left);
});
