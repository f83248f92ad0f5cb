/** What this app keeps in an entry of the browser's history. */
type EntryState = { entry: string; scroll: number };

function readState(state: unknown): Partial<EntryState> {
  if (typeof state !== "object" || state === null) return {};
  return {
    ...("entry" in state && typeof state.entry === "string" ? { entry: state.entry } : {}),
    ...("scroll" in state && typeof state.scroll === "number" ? { scroll: state.scroll } : {}),
  };
}

/** Not a UUID: a page served over plain http on a local network cannot make one. */
function newEntry(): string {
  return String(Math.random());
}

/** Safari refuses more than a hundred changes of the history in half a minute. */
const restMs = 250;

/**
 * How far down each entry of the history was left. By the time the browser reports a step back, the
 * entry that was left can no longer be written to, so positions are kept here by entry; the entry
 * itself carries its own over a reload and into another document.
 */
export function createScrollMemory() {
  const positions = new Map<string, number>();
  let current = readState(history.state).entry ?? newEntry();

  function keep() {
    positions.set(current, scrollY);
    const state: EntryState = { entry: current, scroll: scrollY };
    history.replaceState(state, "");
  }

  return {
    keep,
    /** The history moved to another entry; gives the position it was left at. */
    moved(state: unknown): number {
      positions.set(current, scrollY);
      const { entry = newEntry(), scroll = 0 } = readState(state);
      current = entry;
      return positions.get(entry) ?? scroll;
    },
    /** Adds an entry for a page that is opened, or gives the current one its address. */
    open(url: string, { replace = false, scroll = 0 } = {}) {
      keep();
      if (!replace) current = newEntry();
      const state: EntryState = { entry: current, scroll };
      if (replace) history.replaceState(state, "", url);
      else history.pushState(state, "", url);
    },
    /** Takes the position over from the browser, which would restore it before there is a page. */
    start() {
      history.scrollRestoration = "manual";
      const { scroll = 0 } = readState(history.state);
      if (scroll > 0) scrollTo(0, scroll);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const keepSoon = () => {
        clearTimeout(timer);
        timer = setTimeout(keep, restMs);
      };
      // Not when the page goes: whoever writes to the history then is not put aside to come back to.
      addEventListener("scroll", keepSoon, { passive: true });
    },
  };
}
