import { useEffect, useReducer } from "react";
import { markWork } from "../unsaved-work.ts";
import type { Base } from "./base.ts";
import { type Draft, draftOf, isEdited, openDraft, reduceDraft } from "./draft.ts";
import { dropDraft, keepDraft, readDraft } from "./stored-draft.ts";

const keepAfterMs = 300;

function keep(base: Base, draft: Draft): void {
  const plain = draftOf(base);
  const same = JSON.stringify(draft.request) === JSON.stringify(plain.request);
  const edited = draft.forked || isEdited(draft, base);
  if (same && !edited) {
    dropDraft(base.key);
    markWork({ kept: true, edited });
  } else markWork({ kept: keepDraft(base.key, draft), edited });
}

/** Keeps the draft soon after it changes, and at once when the page goes. */
function useKeptDraft(base: Base, draft: Draft): void {
  useEffect(() => {
    const flush = () => keep(base, draft);
    const timer = setTimeout(flush, keepAfterMs);
    addEventListener("pagehide", flush);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", flush);
    };
  }, [base, draft]);
}

/** The draft over a base: restored from this browser's storage, and kept there as it changes. */
export function useDraft(base: Base) {
  const [state, dispatch] = useReducer(reduceDraft, base, (first) =>
    openDraft(readDraft(first.key) ?? draftOf(first)),
  );
  useKeptDraft(base, state.draft);
  return { state, dispatch, edited: isEdited(state.draft, base) };
}
