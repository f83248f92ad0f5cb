import { useEffect, useEffectEvent } from "react";
import { isCurl } from "./is-curl.ts";

type Takers = { onFences: (text: string) => void; onCurl: (command: string) => void };

/**
 * Hears of fenced code, and of a curl command, that is pasted into the page, and not into something to
 * write in.
 */
export function usePagePaste(takers: Takers): void {
  const take = useEffectEvent((text: string) => {
    if (isCurl(text)) takers.onCurl(text);
    else if (/^ {0,3}[`~]{3}/m.test(text)) takers.onFences(text);
  });
  useEffect(() => {
    function paste({ target, clipboardData }: ClipboardEvent) {
      if (target instanceof Element && target.closest("input, textarea, dialog, .cm-editor"))
        return;
      take(clipboardData?.getData("text/plain") ?? "");
    }
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  }, []);
}
