import { EditorView } from "@codemirror/view";

/**
 * Typing over a selection, done by the editor. Left to the browser, the new text would keep the look
 * of the old by a style attribute, which the page's policy refuses and reports at every such key.
 */
export const typeOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { main, ranges } = view.state.selection;
    const text = event.data;
    if (event.inputType !== "insertText" || text === null || event.isComposing) return false;
    if (main.empty || ranges.length > 1) return false;
    event.preventDefault();
    const insert = () =>
      view.state.update(view.state.replaceSelection(text), {
        userEvent: "input.type",
        scrollIntoView: true,
      });
    const handlers = view.state.facet(EditorView.inputHandler);
    // A bracket typed over a selection goes around it, as the editor's own input does it.
    if (!handlers.some((handle) => handle(view, main.from, main.to, text, insert))) {
      view.dispatch(insert());
    }
    return true;
  },
});
