import { useEffect, useEffectEvent } from "react";

/** Hears of a text with fenced code that is pasted into the page, and not into something to write in. */
export function useFencePaste(onText: (text: string) => void): void {
  const take = useEffectEvent(onText);
  useEffect(() => {
    function paste({ target, clipboardData }: ClipboardEvent) {
      if (target instanceof Element && target.closest("input, textarea, dialog, .cm-editor"))
        return;
      const text = clipboardData?.getData("text/plain") ?? "";
      if (/^ {0,3}[`~]{3}/m.test(text)) take(text);
    }
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  }, []);
}
