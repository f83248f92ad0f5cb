import { describe, expect, it } from "vitest";
import type { Base } from "./base.ts";
import { draftOf, openDraft } from "./draft.ts";
import { shareBody } from "./share-body.ts";

const base: Base = {
  key: "/",
  title: "t",
  description: "",
  note: "",
  program: { files: { "a.js": "" }, entry: "a.js" },
  requests: [
    { method: "GET", path: "/1", headers: [] },
    { method: "GET", path: "/2", headers: [] },
  ],
  stored: undefined,
};
const words = { title: " Title ", description: "", listed: false };

function stateWithPath(path: string) {
  const draft = draftOf(base);
  return openDraft({ ...draft, request: { ...draft.request, path } });
}

describe("shareBody", () => {
  it("puts the request on screen first and takes none twice", () => {
    const made = shareBody({ base, state: stateWithPath("/2") }, words);
    expect(made).toMatchObject({
      body: { title: "Title", requests: [{ path: "/2" }, { path: "/1" }] },
    });
  });

  it("leaves out a request that cannot be sent", () => {
    const made = shareBody({ base, state: stateWithPath("broken") }, words);
    expect(made).toMatchObject({ body: { requests: [{ path: "/1" }, { path: "/2" }] } });
  });

  it("asks for a title", () => {
    const made = shareBody({ base, state: stateWithPath("/") }, { ...words, title: " " });
    expect(made).toEqual({ problem: "A program needs a title." });
  });
});
