import type { EditorState } from "@codemirror/state";

const pauseMs = 200;
const longestMs = 1000;

/**
 * Reports what is written: when the keys pause, once a second while they do not, and at once when asked.
 * At every key it would have the whole workbench rendered for each.
 */
export function createReport(report: (text: string) => void) {
  let written: EditorState | undefined;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Reports that have not come back as the draft's text. */
  let underWay: string[] = [];

  function flush(): void {
    clearTimeout(timer);
    if (written === undefined) return;
    const text = written.doc.toString();
    written = undefined;
    underWay.push(text);
    report(text);
  }

  return {
    flush,
    isWaiting: () => written !== undefined,
    /** Notes a state that somebody has written into. */
    note(state: EditorState): void {
      const now = performance.now();
      if (written === undefined) since = now;
      written = state;
      clearTimeout(timer);
      timer = setTimeout(flush, Math.min(pauseMs, Math.max(0, since + longestMs - now)));
    },
    /** Whether the draft's text is one that was reported, so that the editor is as far or further. */
    isReported(text: string): boolean {
      const at = underWay.lastIndexOf(text);
      underWay = at < 0 ? [] : underWay.slice(at + 1);
      return at >= 0;
    },
  };
}
