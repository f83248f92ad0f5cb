import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CompatibilityFlag } from "../../contract/compatibility-flags.ts";
import type { Runtime, Settings } from "./ask-runtime.ts";

type Flags = Record<string, boolean>;

const { default: workerd }: { default: string } = createRequire(import.meta.url)("workerd");

const dayMs = 24 * 60 * 60 * 1000;
/** Questions that go to the runtime at once. */
const batch = 2000;

/** Words of the binary that may be flags: of several parts, and no part of a symbol or a path themselves. */
function candidates(): string[] {
  const text = readFileSync(workerd, "latin1");
  const words = new Set(text.match(/(?<![\w$.-])[a-z][a-z0-9]*(?:[_-][a-z0-9]+)+(?![\w$.:-])/g));
  return [...words].filter(
    (word) =>
      word.length <= 64 &&
      // Python is nothing that a program here can be written in, and starting it asks for the network.
      !word.includes("python") &&
      (!/[a-z]\d+[a-z]/.test(word) || /_v?\d|d1|r2|v8/.test(word)),
  );
}

function flagsOf(settings: Settings | undefined): Flags {
  if (settings === undefined || "refusal" in settings) {
    throw new Error(`The runtime refuses: ${JSON.stringify(settings)}`);
  }
  return settings.flags;
}

function changed(before: Flags, after: Flags): string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}

/** The day on which each flag comes to be on without being asked for, `with` others or alone. */
async function datesOf(runtime: Runtime, oldest: string, newest: string, others: string[]) {
  const on = new Map<string, string>();
  const at = async (day: number): Promise<Flags> => {
    const date = new Date(day * dayMs).toISOString().slice(0, 10);
    return flagsOf((await runtime.ask([[date, others]]))[0]);
  };
  async function between(from: number, before: Flags, to: number, after: Flags): Promise<void> {
    const names = changed(before, after);
    if (names.length === 0) return;
    if (to - from === 1) {
      const date = new Date(to * dayMs).toISOString().slice(0, 10);
      for (const name of names) on.set(name, date);
      return;
    }
    const middle = Math.floor((from + to) / 2);
    const flags = await at(middle);
    await between(from, before, middle, flags);
    await between(middle, flags, to, after);
  }
  const [first, last] = [Date.parse(oldest) / dayMs, Date.parse(newest) / dayMs];
  await between(first, await at(first), last, await at(last));
  return on;
}

/** The names that the runtime knows, each with what it changes on the newest date. */
async function knownNames(runtime: Runtime, newest: string) {
  const known = new Map<string, Settings>();
  const words = candidates();
  for (let from = 0; from < words.length; from += batch) {
    const asked = words.slice(from, from + batch);
    const answers = await runtime.ask(asked.map((word) => [newest, [word]]));
    for (const [index, word] of asked.entries()) {
      const answer = answers[index];
      if (answer === undefined) continue;
      if ("refusal" in answer && answer.refusal.startsWith("No such compatibility flag")) continue;
      known.set(word, answer);
    }
  }
  return known;
}

/**
 * Every flag of the installed workerd: since when it is on by default, with `nodejs_compat` or without, and
 * the name that turns it off. All of it is asked of the runtime, which has no list of its own to read.
 */
export async function findFlags(
  runtime: Runtime,
  oldest: string,
  newest: string,
): Promise<Record<string, CompatibilityFlag>> {
  const base = flagsOf((await runtime.ask([[newest, []]]))[0]);
  const known = await knownNames(runtime, newest);
  const since = await datesOf(runtime, oldest, newest, []);
  const withNode = await datesOf(runtime, oldest, newest, ["nodejs_compat"]);
  const off = new Map<string, string>();
  for (const [name, settings] of known) {
    if (name in base || "refusal" in settings) continue;
    // A flag that others are implied by turns those off as well; its own comes first in the runtime's list.
    const [own] = changed(base, settings.flags);
    if (own !== undefined && !off.has(own)) off.set(own, name);
  }
  return Object.fromEntries(
    Object.keys(base)
      .toSorted()
      .map((name) => {
        const settings = known.get(name);
        const experimental =
          name === "experimental" ||
          (settings !== undefined &&
            "refusal" in settings &&
            settings.refusal.includes("is experimental"));
        const [on, node, no] = [since.get(name), withNode.get(name), off.get(name)];
        return [
          name,
          {
            ...(on === undefined ? {} : { since: on }),
            ...(node === undefined || node === on ? {} : { withNodejsCompat: node }),
            ...(no === undefined ? {} : { off: no }),
            ...(experimental ? { experimental } : {}),
          },
        ];
      }),
  );
}
