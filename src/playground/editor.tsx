import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { EditorProps } from "./code-pane.tsx";
import { markErrors } from "./editor-diagnostics.ts";
import { languageOf } from "./editor-language.ts";
import { isExternal, makeState, setLanguage, setText } from "./editor-state.ts";
import { arrive, goToPlace } from "./editor-place.ts";

type Host = { view: EditorView; shown: string; states: Map<string, EditorState> };

/** Hears of what is written in the editor, and not of what is put into it. */
function onWritten(write: (text: string) => void) {
  return EditorView.updateListener.of((update) => {
    if (update.docChanged && !update.transactions.some(isExternal)) {
      write(update.state.doc.toString());
    }
  });
}

/** One view for as long as the panel is there; each file keeps its own undo history and selection. */
export function Editor({ path, text, errors, place, arrival, onWrite, onRun }: EditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const host = useRef<Host>(undefined);
  const write = useEffectEvent(onWrite);
  const run = useEffectEvent(onRun);

  useLayoutEffect(
    () => () => {
      host.current?.view.destroy();
      host.current = undefined;
    },
    [],
  );

  /** Shows the file, in the view that is there or in the first one. */
  const open = useEffectEvent((parent: HTMLElement): EditorView => {
    const language = languageOf(path);
    const { view: shownIn, shown, states } = host.current ?? { states: new Map() };
    if (shownIn !== undefined && shown !== undefined) states.set(shown, shownIn.state);
    const state =
      states.get(path) ??
      makeState(path, text, {
        language: language instanceof Promise ? [] : language,
        onRun: () => run(),
        onChange: onWritten((written) => write(path, written)),
      });
    // With its first state, since the view's styles go into the document with that one's nonce.
    const view = shownIn ?? new EditorView({ state, parent });
    if (shownIn === undefined) arrive(view, arrival);
    else view.setState(state);
    host.current = { view, shown: path, states };
    if (language instanceof Promise) {
      void language.then((loaded) => {
        if (host.current?.view === view && host.current.shown === path) setLanguage(view, loaded);
      });
    }
    return view;
  });

  useLayoutEffect(() => {
    if (element.current === null) return;
    const current = host.current;
    setText(current?.shown === path ? current.view : open(element.current), text);
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
