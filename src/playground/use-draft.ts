import { useReducer } from "react";
import type { Base } from "./base.ts";
import { draftOf, isEdited, openDraft, reduceDraft } from "./draft.ts";
import { readDraft } from "./stored-draft.ts";
import { useKeptDraft } from "./use-kept-draft.ts";

/** The draft over a base: restored from this browser's storage, and kept there as it changes. */
export function useDraft(base: Base) {
  const [state, dispatch] = useReducer(reduceDraft, base, (first) =>
    openDraft(readDraft(first.key) ?? draftOf(first)),
  );
  const kept = useKeptDraft(base, state.draft, (draft) => dispatch({ type: "take", draft }));
  return { state, dispatch, edited: isEdited(state.draft, base), kept };
}
