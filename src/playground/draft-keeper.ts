import type { Draft } from "./draft.ts";
import { isEqual } from "./is-equal.ts";
import { draftText, dropDraft, keepDraft, readDraft } from "./stored-draft.ts";

/** `refused`: the browser's storage would not; `other-tab`: it holds what another tab has made of the page. */
export type Keeping = "kept" | "refused" | "other-tab";

function isSameWork(a: Draft, b: Draft): boolean {
  // Which request is on screen is nobody's work.
  return isEqual({ ...a, request: undefined }, { ...b, request: undefined });
}

/** Keeps the draft of a page for one tab, and never over what another tab has written since. */
export function createDraftKeeper(page: string) {
  /** What this tab has last read or written. */
  let known = draftText(page);

  /** What another tab has kept, where it is other work than this. */
  function foreign(draft: Draft): Draft | undefined {
    const text = draftText(page);
    if (text === undefined || text === known) return undefined;
    const theirs = readDraft(page);
    return theirs === undefined || isSameWork(theirs, draft) ? undefined : theirs;
  }

  return {
    foreign,
    keep(draft: Draft): Keeping {
      if (foreign(draft) !== undefined) return "other-tab";
      const kept = keepDraft(page, draft);
      known = draftText(page);
      return kept ? "kept" : "refused";
    },
    drop(): void {
      if (draftText(page) !== known) return;
      dropDraft(page);
      known = undefined;
    },
    /** What is kept now may be written over. */
    accept(): void {
      known = draftText(page);
    },
  };
}
