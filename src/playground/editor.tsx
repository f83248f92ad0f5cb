import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { EditorProps } from "./code-pane.tsx";
import { markErrors } from "./editor-diagnostics.ts";
import { languageOf } from "./editor-language.ts";
import { emptyState, isExternal, makeState, setLanguage, setText } from "./editor-state.ts";
import { goToPlace } from "./editor-place.ts";

type Host = { view: EditorView; shown: string | undefined; states: Map<string, EditorState> };

/** One view for as long as the panel is there; each file keeps its own undo history and selection. */
export function Editor({ path, text, errors, place, onWrite, onRun }: EditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const host = useRef<Host>(undefined);
  const write = useEffectEvent(onWrite);
  const run = useEffectEvent(onRun);

  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const view = new EditorView({ state: emptyState(), parent: element.current });
    host.current = { view, shown: undefined, states: new Map() };
    return () => {
      view.destroy();
      host.current = undefined;
    };
  }, []);

  useLayoutEffect(() => {
    const current = host.current;
    if (current === undefined) return;
    const { view, states } = current;
    if (current.shown !== path) {
      if (current.shown !== undefined) states.set(current.shown, view.state);
      const onChange = EditorView.updateListener.of((update) => {
        if (update.docChanged && !update.transactions.some(isExternal)) {
          write(path, update.state.doc.toString());
        }
      });
      view.setState(states.get(path) ?? makeState(path, text, () => run(), onChange));
      current.shown = path;
      void languageOf(path).then((language) => {
        if (host.current?.view === view && host.current.shown === path) setLanguage(view, language);
      });
    }
    setText(view, text);
  }, [path, text]);

  useEffect(() => {
    const view = host.current?.view;
    if (view !== undefined) markErrors(view, path, errors);
  }, [path, errors]);

  useEffect(() => {
    const view = host.current?.view;
    if (view !== undefined && place?.file === path) goToPlace(view, place);
  }, [path, place]);

  return <div ref={element} className="editor-host" />;
}
