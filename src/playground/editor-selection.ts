import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection } from "@codemirror/view";

const drawn = new Compartment();

/**
 * Several selections, drawn by the editor while there are several, and by the browser while there is
 * one. What the editor draws is measured and animated again at every key: a third of what a key costs.
 */
export const manySelections = [
  EditorState.allowMultipleSelections.of(true),
  drawn.of([]),
  EditorState.transactionExtender.of(({ startState, newSelection }) => {
    const isDrawn = newSelection.ranges.length > 1;
    const wasDrawn = startState.selection.ranges.length > 1;
    if (isDrawn === wasDrawn) return null;
    return { effects: drawn.reconfigure(isDrawn ? drawSelection() : []) };
  }),
];
