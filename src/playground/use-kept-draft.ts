import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { markWork } from "../unsaved-work.ts";
import type { Base } from "./base.ts";
import { type Draft, draftOf, isEdited } from "./draft.ts";
import { createDraftKeeper, type Keeping } from "./draft-keeper.ts";
import { isEqual } from "./is-equal.ts";
import { draftKey } from "./stored-draft.ts";

const keepAfterMs = 300;

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(task, { timeout: 1000 });
  else task();
}

/** Has the browser ask before it leaves a page with work that is kept nowhere. */
function useLeaveWarning(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
}

/**
 * Keeps the draft soon after it changes, and at once when the page goes. What another tab has made of
 * the same page is not written over before somebody has said so.
 */
export function useKeptDraft(base: Base, draft: Draft, onTake: (draft: Draft) => void) {
  const keeper = useMemo(() => createDraftKeeper(base.key), [base.key]);
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const edited = isEdited(draft, base);
  const isOwn = edited || draft.forked;

  function keep(now = draft) {
    const hasWork = isOwn || !isEqual(now.request, draftOf(base).request);
    if (!hasWork) keeper.drop();
    const outcome = hasWork ? keeper.keep(now) : "kept";
    setKeeping(outcome);
    markWork({ kept: outcome === "kept" || !isOwn, edited });
  }

  const keepNow = useEffectEvent(keep);
  useEffect(() => {
    const timer = setTimeout(() => whenIdle(() => keepNow(draft)), keepAfterMs);
    return () => clearTimeout(timer);
  }, [draft]);

  const onStorage = useEffectEvent(({ key }: StorageEvent) => {
    if (key !== null && key !== draftKey(base.key)) return;
    if (keeper.foreign(draft) !== undefined) setKeeping("other-tab");
    else if (keeping !== "kept") keep();
  });
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    addEventListener("storage", (event) => onStorage(event), { signal });
    addEventListener("pagehide", () => keepNow(), { signal });
    // The last that a phone lets a page know.
    addEventListener("visibilitychange", () => keepNow(), { signal });
    return () => {
      end.abort();
      keepNow();
      markWork({ kept: true, edited: false });
    };
  }, []);
  useLeaveWarning(isOwn && keeping !== "kept");

  return {
    keeping,
    /** Takes over what the other tab has kept. */
    takeOther() {
      const theirs = keeper.foreign(draft);
      keeper.accept();
      setKeeping("kept");
      if (theirs !== undefined) onTake(theirs);
    },
    /** Keeps the draft of this tab in its place. */
    keepThis() {
      keeper.accept();
      keep();
    },
  };
}
