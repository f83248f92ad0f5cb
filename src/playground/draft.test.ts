import { describe, expect, it } from "vitest";
import type { Base } from "./base.ts";
import {
  type DraftAction,
  draftOf,
  type DraftState,
  isEdited,
  openDraft,
  reduceDraft,
  runsBase,
} from "./draft.ts";
import type { FileAction } from "./draft-files.ts";

const base: Base = {
  key: "/",
  title: "Two files",
  description: "",
  note: "",
  program: { files: { "a.js": "a", "b.js": "b" }, entry: "a.js" },
  requests: [{ method: "POST", path: "/x", headers: [["a", "b"]], body: "{}" }],
  stored: undefined,
};

const first = openDraft(draftOf(base));
const files = (change: FileAction): DraftAction => ({ type: "files", change });

function after(...actions: DraftAction[]): DraftState {
  return actions.reduce(reduceDraft, first);
}

describe("reduceDraft", () => {
  it("opens with the entry and the first saved request", () => {
    expect(first.active).toBe("a.js");
    expect(first.draft.request).toEqual({ ...base.requests[0] });
  });

  it("counts an edit that is taken back as none", () => {
    const edited = after(files({ type: "write", path: "a.js", content: "c" }));
    expect(isEdited(edited.draft, base)).toBe(true);
    const back = reduceDraft(edited, files({ type: "write", path: "a.js", content: "a" }));
    expect(isEdited(back.draft, base)).toBe(false);
  });

  it("runs the base's own bytes under another title", () => {
    const { draft } = after({ type: "title", title: "Other" });
    expect(isEdited(draft, base)).toBe(true);
    expect(runsBase(draft, base)).toBe(true);
  });

  it("renames a file in its place and takes the entry and the open tab along", () => {
    const { draft, active } = after(files({ type: "rename", path: "a.js", to: "main.js" }));
    expect(Object.keys(draft.program.files)).toEqual(["main.js", "b.js"]);
    expect(draft.program.entry).toBe("main.js");
    expect(active).toBe("main.js");
  });

  it("takes files in, over those of the same name, and gives back what was there", () => {
    const taken = after(files({ type: "import", files: { "c.js": "c", "b.js": "new" } }));
    expect(taken.draft.program).toEqual({
      files: { "a.js": "a", "b.js": "new", "c.js": "c" },
      entry: "a.js",
    });
    expect(taken.active).toBe("c.js");
    expect(taken.undo?.label).toBe("Added 2 files.");
    const undone = reduceDraft(taken, { type: "undo" });
    expect(undone.draft.program).toEqual(base.program);
    expect(undone.active).toBe("a.js");
  });

  it("is edited by another list of saved requests, and still runs the base", () => {
    const { draft } = after({ type: "requests", requests: [] });
    expect(isEdited(draft, base)).toBe(true);
    expect(runsBase(draft, base)).toBe(true);
  });

  it("deletes the entry, hands it to the neighbour, and undoes both after a later edit", () => {
    const removed = after(files({ type: "remove", path: "a.js" }));
    expect(removed.draft.program).toEqual({ files: { "b.js": "b" }, entry: "b.js" });
    expect(removed.active).toBe("b.js");
    const edited = reduceDraft(removed, files({ type: "write", path: "b.js", content: "later" }));
    const undone = reduceDraft(edited, { type: "undo" });
    expect(undone.draft.program).toEqual({
      files: { "a.js": "a", "b.js": "later" },
      entry: "a.js",
    });
    expect(undone.undo).toBeUndefined();
  });

  it("never deletes the last file", () => {
    const one = after(files({ type: "remove", path: "a.js" }));
    const same = reduceDraft(one, files({ type: "remove", path: "b.js" }));
    expect(Object.keys(same.draft.program.files)).toEqual(["b.js"]);
  });

  it("discards changes, keeps the request, and brings them back", () => {
    const edited = after(files({ type: "add", path: "new.js" }), {
      type: "request",
      request: { ...first.draft.request, path: "/kept" },
    });
    const discarded = reduceDraft(edited, { type: "discard", base });
    expect(isEdited(discarded.draft, base)).toBe(false);
    expect(discarded.draft.request.path).toBe("/kept");
    expect(discarded.active).toBe("a.js");
    expect(reduceDraft(discarded, { type: "undo" }).draft).toEqual(edited.draft);
  });

  it("offers no undo of a discard once something else was written", () => {
    const discarded = after({ type: "title", title: "x" }, { type: "discard", base });
    const edited = reduceDraft(discarded, { type: "title", title: "y" });
    expect(edited.undo).toBeUndefined();
  });

  it("takes runtime settings away again", () => {
    const set = after({ type: "runtime", runtime: { compatibilityDate: "2026-01-01" } });
    expect(set.draft.program.compatibilityDate).toBe("2026-01-01");
    const unset = reduceDraft(set, { type: "runtime", runtime: {} });
    expect(isEdited(unset.draft, base)).toBe(false);
  });
});
