import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { ProbeResult } from "../../contract/compat.ts";
import { keysOf } from "../../contract/keys-of.ts";
import type { Outcome } from "../../contract/outcome.ts";
import { callRules } from "../../runner/findings/calls.ts";
import { rules } from "../../runner/findings/rules.ts";
import { isHostProbe } from "../measure/observe.ts";
import { readResults } from "../measure/results.ts";
import { findProbe } from "../registry.ts";
import { allBackings, backingsOf } from "./all-backings.ts";
import { isBacked, type Recorded } from "./recorded.ts";
import { textStatements } from "./texts.ts";

const recorded: Recorded = new Map(
  Object.values(readResults()?.areas ?? {}).flatMap((area) => Object.entries(area)),
);

/** Results in which every outcome is another. */
function otherwise({ request, startup, evidence, ...rest }: ProbeResult): ProbeResult {
  const other: Outcome = { value: "something else" };
  const changed = (byDate: Record<string, Outcome>) =>
    Object.fromEntries(Object.keys(byDate).map((date) => [date, other]));
  return {
    ...rest,
    ...(request && { request: changed(request) }),
    ...(startup && { startup: changed(startup) }),
    ...(evidence && { evidence: evidence.map((each) => ({ ...each, outcome: other })) }),
  };
}

it("says of Node on Workers what was recorded", () => {
  const wrong = allBackings.filter(([, backing]) => !isBacked(recorded, backing));
  expect(wrong).toEqual([]);
});

it("would notice any other outcome", () => {
  const changed = new Map([...recorded].map(([id, result]) => [id, otherwise(result)]));
  expect(allBackings.filter(([, backing]) => isBacked(changed, backing))).toEqual([]);
});

it("links each finding to a program that can be opened", () => {
  const closed = keysOf(rules).filter((rule) => {
    const probe = findProbe(rules[rule].probe);
    return "notCheckable" in probe || isHostProbe(probe);
  });
  expect(closed).toEqual([]);
});

/** A called path as probes name what they are about; undefined for packages and for what is an object's. */
function apiOf(path: string): string | undefined {
  if (path.includes("()") || path.startsWith("@")) return undefined;
  if (path.startsWith("process."))
    return path.startsWith("process.stdin.") ? undefined : `node:${path}`;
  if (path.startsWith("node:")) return path.replace(/^node:fs\.promises\./, "node:fs/promises.");
  const [root = ""] = path.split(".");
  return root in globalThis ? `global.${path}` : undefined;
}

it("asks every call that a rule names", () => {
  const left = Object.values(callRules).flatMap((byPath) =>
    [...byPath].filter(([path, rule]) => {
      const api = apiOf(path);
      if (api === undefined) return false;
      return !backingsOf(rule).some(({ probe }) => {
        const found = findProbe(probe);
        return "about" in found && found.about !== undefined && found.about.includes(api);
      });
    }),
  );
  expect(left).toEqual([]);
});

it("knows the sentences as they stand", () => {
  const gone = textStatements.filter(
    ({ file, words }) => !readFileSync(file, "utf8").includes(words),
  );
  expect(gone).toEqual([]);
});
