import { useEffect, useEffectEvent, useState } from "react";

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

/**
 * Takes files that are dropped anywhere on the page; gives whether some are being held over it. Before
 * the editor, which would write their text at the cursor, and before the browser, which would leave
 * the page for them.
 */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(onFiles);
  useEffect(() => {
    function over(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(true);
    }
    function leave(event: DragEvent) {
      // Without a target to go to it has left the window.
      if (event.relatedTarget === null) setIsOver(false);
    }
    function take(event: DragEvent) {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop(files);
    }
    const end = new AbortController();
    const options = { capture: true, signal: end.signal };
    addEventListener("dragover", over, options);
    addEventListener("dragleave", leave, options);
    addEventListener("drop", take, options);
    return () => end.abort();
  }, []);
  return isOver;
}
