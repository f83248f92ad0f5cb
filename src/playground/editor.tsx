import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { EditorProps } from "./code-pane.tsx";
import { isMarkdown, isScript, languageOf } from "./editor-language.ts";
import { type Marks, showMarks } from "./editor-marks.ts";
import { arrive, goToPlace, isBlankBefore } from "./editor-place.ts";
import { createReport } from "./editor-report.ts";
import { isExternal, makeState, setLanguage, setText } from "./editor-state.ts";
import { isCurl } from "./is-curl.ts";
import { nodeHover } from "./node-hover.ts";
import { readFences } from "./read-fences.ts";

type Report = ReturnType<typeof createReport>;
type OpenFile = { path: string; report: Report; state: EditorState; marks: Marks | undefined };
type Host = { view: EditorView; shown: OpenFile; files: Map<string, OpenFile> };

/** Hears of what is written in the editor, and not of what is put into it. */
function onWritten(note: (state: EditorState) => void) {
  return EditorView.updateListener.of((update) => {
    if (update.docChanged && !update.transactions.some(isExternal)) note(update.state);
  });
}

function isEach(before: readonly unknown[] = [], after: readonly unknown[]): boolean {
  return before.length === after.length && after.every((each, at) => each === before[at]);
}

/** A run makes new lists at every event; what they hold stays the same. */
function isSame(before: Marks | undefined, after: Marks): boolean {
  return isEach(before?.errors, after.errors) && isEach(before?.findings, after.findings);
}

/** Reports what is written before anything outside of the editor can ask for it. */
function useFlush(flush: () => void) {
  const flushNow = useEffectEvent(flush);
  useEffect(() => {
    const end = new AbortController();
    const options = { capture: true, signal: end.signal };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) flushNow();
    };
    addEventListener("pointerdown", () => flushNow(), options);
    addEventListener("keydown", onKey, options);
    addEventListener("focusout", () => flushNow(), options);
    addEventListener("pagehide", () => flushNow(), options);
    return () => end.abort();
  }, []);
}

/** One view for as long as the panel is there; each file keeps its own undo history and selection. */
export function Editor(props: EditorProps) {
  const { path, text, marks, place, arrival } = props;
  const element = useRef<HTMLDivElement>(null);
  const host = useRef<Host>(undefined);
  const write = useEffectEvent(props.onWrite);
  const run = useEffectEvent(props.onRun);
  const program = useEffectEvent(() => props.program);

  useFlush(() => host.current?.shown.report.flushNow());

  useLayoutEffect(
    () => () => {
      host.current?.shown.report.flush();
      host.current?.view.destroy();
      host.current = undefined;
    },
    [],
  );

  const paste = useEffectEvent((pasted: string, view: EditorView): boolean => {
    if (isScript(path) && isCurl(pasted) && isBlankBefore(view)) {
      props.onCurl(pasted);
      return true;
    }
    const found = isMarkdown(path) ? undefined : readFences(pasted);
    if (found === undefined) return false;
    if ("files" in found) props.onFiles(found.files);
    else view.dispatch(view.state.replaceSelection(found.code));
    return true;
  });

  const makeFile = useEffectEvent((): OpenFile => {
    const report = createReport((written) => write(path, written), flushSync);
    const paths = () => Object.keys(program().files);
    const language = languageOf({ path, paths });
    const state = makeState(path, text, {
      language: language instanceof Promise ? [] : language,
      onRun: () => run(),
      onPaste: (pasted, view) => paste(pasted, view),
      onChange: onWritten((written) => report.note(written)),
      notes: isScript(path) ? nodeHover(() => program()) : [],
    });
    if (language instanceof Promise) {
      void language.then((loaded) => {
        if (host.current?.shown.path === path) setLanguage(host.current.view, loaded);
      });
    }
    return { path, report, state, marks: undefined };
  });

  /** Shows the file, in the view that is there or in the first one. */
  const open = useEffectEvent((parent: HTMLElement): Host => {
    const before = host.current;
    if (before !== undefined) before.shown.state = before.view.state;
    const files = before?.files ?? new Map<string, OpenFile>();
    const shown = files.get(path) ?? makeFile();
    files.set(path, shown);
    // With its first state, since the view's styles go into the document with that one's nonce.
    const view = before?.view ?? new EditorView({ state: shown.state, parent });
    if (before === undefined) arrive(view, arrival);
    else view.setState(shown.state);
    host.current = { view, shown, files };
    return host.current;
  });

  useLayoutEffect(() => {
    if (element.current === null) return;
    const current = host.current;
    const { view, shown } = current?.shown.path === path ? current : open(element.current);
    if (!shown.report.isReported(text)) setText(view, text);
  }, [path, text]);

  useEffect(() => {
    const current = host.current;
    if (current === undefined || isSame(current.shown.marks, marks)) return;
    const shown = { ...current.shown, marks };
    current.files.set(path, shown);
    host.current = { ...current, shown };
    showMarks(current.view, path, marks);
  }, [path, marks]);

  useEffect(() => {
    const view = host.current?.view;
    if (view !== undefined && place?.file === path) goToPlace(view, place);
  }, [path, place]);

  return <div ref={element} className="editor-host" />;
}
