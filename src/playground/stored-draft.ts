import * as v from "valibot";
import { Content, Program } from "../../contract/program.ts";
import { ProgramRequest } from "../../contract/request.ts";
import { readStored, removeStored, writeStored } from "../storage.ts";
import type { Draft } from "./draft.ts";

const StoredDraft = v.object({
  title: v.string(),
  program: Program,
  request: v.object({
    method: v.string(),
    path: v.string(),
    headers: v.array(v.tuple([v.string(), v.string()])),
    body: Content,
  }),
  requests: v.array(ProgramRequest),
  forked: v.boolean(),
});

/** Where a page's draft is kept. */
export const draftKey = (page: string) => `berth:draft:${page}`;

/** A page's draft as it is kept. */
export function draftText(page: string): string | undefined {
  return readStored(draftKey(page));
}

/** The draft that this browser keeps for a page; one that no longer parses counts as none. */
export function readDraft(page: string): Draft | undefined {
  const text = draftText(page);
  if (text === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    const parsed = v.safeParse(StoredDraft, json);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; false where the browser would not. */
export function keepDraft(page: string, draft: Draft): boolean {
  return writeStored(draftKey(page), JSON.stringify(draft));
}

export function dropDraft(page: string): void {
  removeStored(draftKey(page));
}
