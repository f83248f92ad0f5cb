import { type RefObject, useEffect, useState } from "react";

/** Rows beyond what is in sight, so that scrolling a little needs no rendering. */
const beyond = 20;

/**
 * Which of many rows of one height to render: those in sight of an element that scrolls, from the first
 * to before `to`. `look` is to be called when it has scrolled.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
) {
  const [seen, setSeen] = useState({ first: 0, rows: 2 * beyond });

  function look() {
    const element = scroller.current;
    if (element === null) return;
    // In steps: most scrolling stays within the rows that are there.
    const first = Math.floor(element.scrollTop / rowHeight / 10) * 10;
    const rows = Math.ceil(element.clientHeight / rowHeight);
    setSeen((before) =>
      before.first === first && before.rows === rows ? before : { first, rows },
    );
  }

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const rows = Math.ceil(element.clientHeight / rowHeight);
      setSeen((before) => (before.rows === rows ? before : { ...before, rows }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, rowHeight]);

  const from = Math.max(0, Math.min(seen.first, count - seen.rows) - beyond);
  return { from, to: Math.min(count, seen.first + seen.rows + beyond + 10), look };
}
