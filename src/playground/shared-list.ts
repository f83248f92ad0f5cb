import * as v from "valibot";
import { storedKeys } from "../storage.ts";
import {
  keepShared,
  readShared,
  SharedProgram,
  sharedPrefix,
  unstored,
} from "./shared-programs.ts";

/** Whether what is shared here is forgotten with the tab. */
export function isStorageClosed(): boolean {
  return storedKeys(sharedPrefix) === undefined;
}

/** All that were shared from this browser, the newest first. */
export function listShared(): SharedProgram[] {
  const stored = (storedKeys(sharedPrefix) ?? []).map((key) => key.slice(sharedPrefix.length));
  return [...new Set([...stored, ...unstored.keys()])]
    .flatMap((id) => readShared(id) ?? [])
    .toSorted((a, b) => (a.sharedAt < b.sharedAt ? 1 : -1));
}

/**
 * The newest program in the line of one's own that goes through another: made from it, or from what was
 * made from it. Undefined where there is none newer.
 */
export function latestFork(list: readonly SharedProgram[], id: string): SharedProgram | undefined {
  let latest: SharedProgram | undefined;
  const line = new Set([id]);
  // From the oldest on, every parent is met before its forks.
  for (const shared of list.toReversed()) {
    if (shared.parent === undefined || !line.has(shared.parent)) continue;
    line.add(shared.id);
    latest = shared;
  }
  return latest;
}

/** The list as a file, for a reader who moves to another browser or scripts against the API. */
export function sharedAsJson(list: readonly SharedProgram[], urlOf: (id: string) => string) {
  return `${JSON.stringify(
    list.map(({ id, ...rest }) => ({ id, url: urlOf(id), ...rest })),
    undefined,
    2,
  )}\n`;
}

const SharedFile = v.pipe(v.string(), v.parseJson(), v.array(SharedProgram));

/** Takes up what another browser has exported; gives how many, or undefined for any other file. */
export function importShared(json: string): number | undefined {
  const parsed = v.safeParse(SharedFile, json);
  if (!parsed.success) return undefined;
  for (const shared of parsed.output) keepShared(shared);
  return parsed.output.length;
}
