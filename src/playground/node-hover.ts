import { type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { Program } from "../../contract/program.ts";

const show = StateEffect.define<Tooltip | null>();

/** The note that was asked for by keyboard, until something else is done. */
const asked = StateField.define<Tooltip | null>({
  create: () => null,
  update(before, { effects, docChanged, selection }) {
    const shown = effects.find((effect) => effect.is(show));
    if (shown?.is(show) === true) return shown.value;
    return docChanged || selection !== undefined ? null : before;
  },
  provide: (field) => showTooltip.from(field),
});

function close(view: EditorView): boolean {
  if (view.state.field(asked) === null) return false;
  view.dispatch({ effects: show.of(null) });
  return true;
}

/** Shows a note with the focus on its link; Escape, or going on, leads back to the code. */
function open(view: EditorView, pos: number, dom: HTMLElement): void {
  dom.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    view.focus();
    close(view);
  });
  dom.addEventListener("focusout", () => close(view));
  const link = dom.querySelector("a");
  const tooltip = { pos, above: true, create: () => ({ dom, mount: () => link?.focus() }) };
  const said = EditorView.announce.of(dom.textContent);
  view.dispatch({ effects: [show.of(tooltip), said] });
}

/** Says what was measured of the names of Node in a script: to a mouse that rests on one, and to a key. */
export function nodeHover(program: () => Program): Extension {
  const find = async (state: EditorState, position: number) => {
    try {
      const { noteAt, noteElement } = await import("./node-note.ts");
      const note = await noteAt(state, position, program());
      return note === undefined ? undefined : { ...note, dom: noteElement(note) };
    } catch {
      // Nobody was promised a note: without its data there is none.
      return undefined;
    }
  };

  const tell = async (view: EditorView) => {
    const { state } = view;
    const { head } = state.selection.main;
    const note = await find(state, head);
    if (view.state.selection.main.head !== head) return;
    const dom = note?.dom ?? document.createElement("p");
    if (note === undefined) {
      dom.className = "cm-diagnostic";
      dom.textContent = "No name of Node is here.";
    }
    open(view, note?.from ?? head, dom);
  };

  return [
    asked,
    keymap.of([
      {
        key: "Mod-k Mod-i",
        run: (view) => {
          void tell(view);
          return true;
        },
      },
      { key: "Escape", run: close },
    ]),
    hoverTooltip(async ({ state }, position) => {
      const note = await find(state, position);
      if (note === undefined) return null;
      const { from: pos, to: end, dom } = note;
      return { pos, end, above: true, create: () => ({ dom }) };
    }),
  ];
}
