import type { EditorState } from "@codemirror/state";

const pauseMs = 200;
const longestMs = 1000;

/**
 * Reports what is written: when the keys pause, once a second while they do not, and at once when asked.
 * At every key it would have the whole workbench rendered for each. `atOnce` renders what a call has changed before
 * it comes back: a press of Run can be the very next thing, and finds the draft as it was rendered last.
 */
export function createReport(report: (text: string) => void, atOnce: (call: () => void) => void) {
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

  function flushNow(): void {
    if (written !== undefined) atOnce(flush);
  }

  return {
    /** Reports without a render at once, which is not to be had while another one is made. */
    flush,
    flushNow,
    /** Notes a state that somebody has written into. */
    note(state: EditorState): void {
      const now = performance.now();
      if (written === undefined) since = now;
      written = state;
      clearTimeout(timer);
      timer = setTimeout(flushNow, Math.min(pauseMs, Math.max(0, since + longestMs - now)));
    },
    /** Whether the draft's text is one that was reported, so that the editor is as far or further. */
    isReported(text: string): boolean {
      const at = underWay.lastIndexOf(text);
      underWay = at < 0 ? [] : underWay.slice(at + 1);
      return at >= 0;
    },
  };
}
