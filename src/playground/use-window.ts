import { type RefObject, useEffect, useState } from "react";

/** Rows beyond what is in sight, so that scrolling a little needs no rendering. */
const beyond = 20;

/** The size of the root's text: the reader may have chosen another than 16 pixels. */
function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/**
 * Which of many rows of one height, given in rem, to render: those in sight of an element that scrolls, from the first
 * to before `to`. `look` is to be called when it has scrolled.
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, rowRem: number) {
  const [seen, setSeen] = useState(() => ({
    first: 0,
    rows: 2 * beyond,
    rowHeight: rowRem * remPixels(),
  }));

  function look() {
    const element = scroller.current;
    if (element === null) return;
    // In steps: most scrolling stays within the rows that are there.
    setSeen((before) => {
      const first = Math.floor(element.scrollTop / before.rowHeight / 10) * 10;
      return before.first === first ? before : { ...before, first };
    });
  }

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const rowHeight = rowRem * remPixels();
      const rows = Math.ceil(element.clientHeight / rowHeight);
      setSeen((before) =>
        before.rows === rows && before.rowHeight === rowHeight
          ? before
          : { ...before, rows, rowHeight },
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, rowRem]);

  const from = Math.max(0, Math.min(seen.first, count - seen.rows) - beyond);
  return {
    from,
    to: Math.min(count, seen.first + seen.rows + beyond + 10),
    look,
    rowHeight: seen.rowHeight,
  };
}
