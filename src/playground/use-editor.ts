import {
  type PointerEvent as ReactPointerEvent,
  useEffect,
  useCallback,
  useRef,
  useState,
} from "react";
import { Editor } from "./editor-code.ts";

/** How the editor takes over from the listing: where it was scrolled to, and where somebody pointed. */
export type Arrival = {
  scroll: { top: number; left: number };
  focus: boolean;
  point: { x: number; y: number } | undefined;
};

const atTop: Arrival = { scroll: { top: 0, left: 0 }, focus: false, point: undefined };

/**
 * Brings the editor at the first sign that somebody is at work: a mouse that moves, a key, a touch of
 * the code; or because there is something that only the editor can show.
 */
export function useEditor(needed: boolean) {
  const listing = useRef<HTMLPreElement>(null);
  const reached = useRef<Pick<Arrival, "focus" | "point">>(atTop);
  const [arrival, setArrival] = useState(() => (Editor.isReady() ? atTop : undefined));
  const [coming, setComing] = useState(false);
  const isThere = arrival !== undefined;

  const bring = useCallback(async () => {
    await Editor.prepare();
    const area = listing.current?.parentElement;
    const scroll = { top: area?.scrollTop ?? 0, left: area?.scrollLeft ?? 0 };
    setArrival((there) => there ?? { ...reached.current, scroll });
  }, []);

  useEffect(() => {
    if (needed && !isThere) void bring();
  }, [needed, isThere, bring]);

  useEffect(() => {
    if (isThere) return undefined;
    const signs = new AbortController();
    const { signal } = signs;
    const onSign = (event: Event) => {
      // A finger that scrolls the page moves, too.
      if (event instanceof PointerEvent && event.pointerType !== "mouse") return;
      signs.abort();
      void bring();
    };
    addEventListener("pointermove", onSign, { signal, passive: true });
    addEventListener("keydown", onSign, { signal });
    return () => signs.abort();
  }, [isThere, bring]);

  const open = () => {
    setComing(true);
    void bring();
  };
  const reach = (point?: Arrival["point"]) => {
    reached.current = { focus: true, point };
    open();
  };
  const leave = () => {
    reached.current = atTop;
  };

  return {
    arrival,
    /** Handlers and state of the listing that stands in the editor's place. */
    listing: {
      ref: listing,
      coming,
      onFocus: () => reach(reached.current.point),
      onBlur: leave,
      onPointerDown: ({ clientX: x, clientY: y, pointerType }: ReactPointerEvent) => {
        // Of a touch it is not known yet whether it will be a tap or begins to scroll.
        if (pointerType === "mouse") reach({ x, y });
        else open();
      },
      onClick: ({ clientX: x, clientY: y }: { clientX: number; clientY: number }) =>
        reach({ x, y }),
    },
  };
}
