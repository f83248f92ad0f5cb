import { autocompletion, closeBrackets } from "@codemirror/autocomplete";
import { closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import type { Extension } from "@codemirror/state";
import { crosshairCursor, dropCursor, highlightActiveLine } from "@codemirror/view";
import { highlightActiveLineGutter, highlightSpecialChars, keymap } from "@codemirror/view";
import { lineNumbers, rectangularSelection } from "@codemirror/view";
import { manySelections } from "./editor-selection.ts";

/** What the editor of any kind of text has. */
export const editorSetup: Extension = [
  lintGutter(),
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  foldGutter(),
  dropCursor(),
  manySelections,
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  // All of a long list would be drawn anew at every letter; nobody reads further than this.
  autocompletion({ maxRenderedOptions: 24 }),
  rectangularSelection(),
  crosshairCursor(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
    // Escape, then Tab, leaves the editor; so the key is no trap.
    indentWithTab,
  ]),
];
