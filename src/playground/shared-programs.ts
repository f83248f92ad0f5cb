import * as v from "valibot";
import { ProgramId } from "../../contract/api.ts";
import { readStored, removeStored, storedKeys, writeStored } from "../storage.ts";

/** What this browser remembers of a program shared from it. */
const SharedProgram = v.object({
  id: ProgramId,
  title: v.string(),
  liveUrl: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  /** ISO 8601, UTC. */
  sharedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The server keeps only its hash: whoever loses it cannot delete the program. */
  deleteToken: v.string(),
});
export type SharedProgram = v.InferOutput<typeof SharedProgram>;

const prefix = "berth:shared:";

export function readShared(id: string): SharedProgram | undefined {
  const text = readStored(prefix + id);
  if (text === undefined) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SharedProgram), text);
  return parsed.success && parsed.output.id === id ? parsed.output : undefined;
}

/** Remembers a program; false where the browser would not. */
export function keepShared(shared: SharedProgram): boolean {
  return writeStored(prefix + shared.id, JSON.stringify(shared));
}

export function dropShared(id: string): void {
  removeStored(prefix + id);
}

/** All that were shared from this browser, the newest first; undefined where its storage is closed. */
export function listShared(): SharedProgram[] | undefined {
  return storedKeys(prefix)
    ?.flatMap((key) => readShared(key.slice(prefix.length)) ?? [])
    .toSorted((a, b) => (a.sharedAt < b.sharedAt ? 1 : -1));
}

/** The list as a file, for a reader who moves to another browser or scripts against the API. */
export function sharedAsJson(list: readonly SharedProgram[], urlOf: (id: string) => string) {
  return `${JSON.stringify(
    list.map(({ id, ...rest }) => ({ id, url: urlOf(id), ...rest })),
    undefined,
    2,
  )}\n`;
}
