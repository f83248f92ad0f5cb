import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import type { Base } from "./base.ts";
import { changeFiles, type FileAction } from "./draft-files.ts";
import { isEqual } from "./is-equal.ts";
import { emptyRequest, formOf, type RequestForm } from "./request-form.ts";

/** What the person in front of the workbench has made of its base. */
export type Draft = {
  title: string;
  program: Program;
  /** The request on screen. */
  request: RequestForm;
  /** The saved ones. */
  requests: readonly ProgramRequest[];
  /** Whether they asked for a copy of their own before editing anything. */
  forked: boolean;
};

export type Undo = { label: string; restore: (draft: Draft) => Draft; survivesEdits: boolean };

export type DraftState = { draft: Draft; active: string; undo: Undo | undefined };

export type DraftAction =
  | { type: "files"; change: FileAction }
  | { type: "open"; path: string }
  | { type: "title"; title: string }
  | { type: "request"; request: RequestForm }
  | { type: "requests"; requests: readonly ProgramRequest[] }
  | { type: "runtime"; runtime: Pick<Program, "compatibilityDate" | "compatibilityFlags" | "env"> }
  | { type: "fork" }
  | { type: "shared"; title: string; requests: readonly ProgramRequest[] }
  | { type: "discard"; base: Base }
  | { type: "take"; draft: Draft }
  | { type: "undo" };

export function draftOf(base: Base): Draft {
  const [first] = base.requests;
  return {
    title: base.title,
    program: base.program,
    request: first === undefined ? emptyRequest : formOf(first),
    requests: base.requests,
    forked: false,
  };
}

export function openDraft(draft: Draft): DraftState {
  return { draft, active: draft.program.entry, undo: undefined };
}

/** Whether a run of the draft is a run of the base's own bytes. */
export function runsBase(draft: Draft, base: Base): boolean {
  return isEqual(draft.program, base.program);
}

/** Whether the draft is another than its base, so that it would be shared as a new one. */
export function isEdited(draft: Draft, base: Base): boolean {
  return (
    draft.title !== base.title || !runsBase(draft, base) || !isEqual(draft.requests, base.requests)
  );
}

/** The open file, or the entry where a change has taken it away. */
function settle(state: DraftState): DraftState {
  const { files, entry } = state.draft.program;
  return Object.hasOwn(files, state.active) ? state : { ...state, active: entry };
}

function edit(state: DraftState, change: Partial<Draft>): DraftState {
  const undo = state.undo?.survivesEdits === true ? state.undo : undefined;
  return { ...state, draft: { ...state.draft, ...change }, undo };
}

/** Another draft in the place of the one on screen. */
function replace(state: DraftState, draft: Draft, label: string): DraftState {
  const before = state.draft;
  const undo = { label, survivesEdits: false, restore: () => before };
  return settle({ draft, active: state.active, undo });
}

function editFiles(state: DraftState, change: FileAction): DraftState {
  const changed = changeFiles(state.draft.program, state.active, change);
  const edited = edit(state, { program: changed.program });
  return { ...edited, active: changed.active, undo: changed.undo ?? edited.undo };
}

function takeBack(state: DraftState): DraftState {
  if (state.undo === undefined) return state;
  return settle({ ...state, draft: state.undo.restore(state.draft), undo: undefined });
}

export function reduceDraft(state: DraftState, action: DraftAction): DraftState {
  const { draft } = state;
  switch (action.type) {
    case "open":
      return { ...state, active: action.path };
    case "title":
      return edit(state, { title: action.title });
    case "request":
      return { ...state, draft: { ...draft, request: action.request } };
    case "runtime": {
      const { files, entry } = draft.program;
      return edit(state, { program: { files, entry, ...action.runtime } });
    }
    case "fork":
      return edit(state, { forked: true });
    case "requests":
      return edit(state, { requests: action.requests });
    case "shared": {
      const { title, requests } = action;
      return { ...state, draft: { ...draft, title, requests, forked: false }, undo: undefined };
    }
    case "discard": {
      const plain = { ...draftOf(action.base), request: draft.request };
      return replace(state, plain, "Changes discarded.");
    }
    case "take":
      return replace(state, action.draft, "Showing what the other tab has kept.");
    case "undo":
      return takeBack(state);
    case "files":
    default:
      return editFiles(state, action.change);
  }
}
