import { readFileSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import { type Change, ChangeSet, type Runtimes } from "../../contract/compat.ts";

const file = "probes/results/changes.json";

function namesOf({ workerd, node }: Runtimes): string {
  return `workerd ${workerd}, Node ${node.join(" and ")}`;
}

/** Every set of changes that measurements found, newest first. */
export function readChanges(): ChangeSet[] {
  try {
    return v.parse(v.array(ChangeSet), JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/**
 * Prints what a measurement found otherwise than the one before, and keeps it where the runtimes are others:
 * with the same ones only the probes can have changed, and that is no news of Workers.
 */
export function noteChanges(
  changes: readonly Change[],
  before: Runtimes | undefined,
  after: Runtimes,
  keep: boolean,
): void {
  if (before === undefined) return console.log("There was nothing to compare with.");
  for (const { probe, api, what, before: was, after: is } of changes) {
    console.log(`${probe ?? api}: ${what} was ${was}, is ${is}`);
  }
  console.log(changes.length === 0 ? "Nothing has changed." : `${changes.length} changes.`);
  const [from, to] = [namesOf(before), namesOf(after)];
  if (!keep || changes.length === 0 || from === to) return;
  const sets = [{ measured: after.measured, from, to, changes: [...changes] }, ...readChanges()];
  writeFileSync(file, `${JSON.stringify(sets, null, 1)}\n`);
}
