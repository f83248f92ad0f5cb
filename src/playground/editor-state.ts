import { indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Annotation, Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import type { Transaction } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { documentNonce } from "../document-nonce.ts";
import { clearEditedLines } from "./editor-marks.ts";
import "./editor-look.css";
import { editorSetup } from "./editor-setup.ts";
import { typeOverSelection } from "./editor-typing.ts";
import { indentationOf } from "./indentation.ts";

const external = Annotation.define<true>();
const language = new Compartment();

/** Whether a change came from outside of the editor, so that it is not reported back. */
export function isExternal(transaction: Transaction): boolean {
  return transaction.annotation(external) === true;
}

type Options = {
  onRun: () => void;
  /** Takes a text that is pasted; false where it is for the editor to insert. */
  onPaste: (text: string, view: EditorView) => boolean;
  onChange: Extension;
  language: Extension;
  /** What tells about names in the code. */
  notes: Extension;
};

export function makeState(path: string, text: string, options: Options): EditorState {
  const { onRun, onPaste, onChange } = options;
  const runKey = {
    key: "Mod-Enter",
    preventDefault: true,
    run: () => {
      onRun();
      return true;
    },
  };
  return EditorState.create({
    doc: text,
    extensions: [
      Prec.highest(keymap.of([runKey])),
      typeOverSelection,
      EditorView.domEventHandlers({
        paste: (event, view) => onPaste(event.clipboardData?.getData("text/plain") ?? "", view),
      }),
      options.notes,
      clearEditedLines,
      editorSetup,
      syntaxHighlighting(classHighlighter),
      language.of(options.language),
      indentUnit.of(indentationOf(text)),
      EditorState.tabSize.of(2),
      EditorView.cspNonce.of(documentNonce()),
      EditorView.contentAttributes.of({
        "aria-label": `Code of ${path}. Escape, then Tab, leaves the editor.`,
        autocapitalize: "off",
        // It takes the focus by itself; said so that tools which look for it find it.
        tabindex: "0",
        spellcheck: "false",
      }),
      onChange,
    ],
  });
}

export function setLanguage(view: EditorView, extension: Extension): void {
  view.dispatch({ effects: language.reconfigure(extension) });
}

/** Makes the document this text, as one step that can be undone; what is equal at both ends stays. */
export function setText(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  let from = 0;
  const shorter = Math.min(before.length, text.length);
  while (from < shorter && before[from] === text[from]) from++;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  view.dispatch({
    changes: { from, to: before.length - tail, insert: text.slice(from, text.length - tail) },
    annotations: external.of(true),
  });
}
