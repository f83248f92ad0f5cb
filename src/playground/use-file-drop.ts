import { useEffect, useEffectEvent, useState } from "react";
import type { Taken } from "./read-files.ts";

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

/** Folders have to be asked for while the event lasts: they are no files. */
function takenFrom({ items, files }: DataTransfer): Taken {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const folders = entries.filter((entry) => entry !== null).filter((entry) => entry.isDirectory);
  const names = new Set(folders.map(({ name }) => name));
  // Among the files stands something of the same name for each folder.
  return { folders, files: [...files].filter(({ name }) => !names.has(name)) };
}

/**
 * Takes files that are dropped anywhere on the page; gives whether some are being held over it. Before
 * the editor, which would write their text at the cursor, and before the browser, which would leave
 * the page for them.
 */
export function useFileDrop(onFiles: (taken: Taken) => void): boolean {
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
      if (event.dataTransfer !== null) drop(takenFrom(event.dataTransfer));
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
