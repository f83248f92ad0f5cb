import * as v from "valibot";
import { ProgramId } from "../../contract/api.ts";
import { readStored, removeStored, writeStored } from "../storage.ts";

/** What this browser remembers of a program shared from it. */
export const SharedProgram = v.object({
  id: ProgramId,
  title: v.string(),
  liveUrl: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  /** ISO 8601, UTC. */
  sharedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The server keeps only its hash: whoever loses it cannot delete the program. */
  deleteToken: v.string(),
  /** The program that it was made from, where that is known. */
  parent: v.optional(ProgramId),
});
export type SharedProgram = v.InferOutput<typeof SharedProgram>;

export const sharedPrefix = "berth:shared:";

/** What the browser would not store: remembered until this tab is closed. */
export const unstored = new Map<string, SharedProgram>();

export function readShared(id: string): SharedProgram | undefined {
  const text = readStored(sharedPrefix + id);
  if (text === undefined) return unstored.get(id);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SharedProgram), text);
  return parsed.success && parsed.output.id === id ? parsed.output : undefined;
}

/** Remembers a program; false where the browser would not beyond this tab. */
export function keepShared(shared: SharedProgram): boolean {
  const stored = writeStored(sharedPrefix + shared.id, JSON.stringify(shared));
  if (stored) unstored.delete(shared.id);
  else unstored.set(shared.id, shared);
  return stored;
}

export function dropShared(id: string): void {
  unstored.delete(id);
  removeStored(sharedPrefix + id);
}
