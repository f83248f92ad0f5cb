import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isHostProbe } from "./measure/observe.ts";
import { sourceOf } from "./measure/proof-program.ts";
import { readResults } from "./measure/results.ts";
import { behaviourProbes, claimProbes, claims, findProbe } from "./registry.ts";
import { areasOf } from "./site/areas.ts";
import { findingsText } from "./site/findings-text.ts";
import { findingsFile } from "./site/write-findings.ts";

const settled = Object.entries(claimProbes);
const asked = [...settled, ...Object.entries(behaviourProbes)];

it("settles every statement of the documentation, or says why it cannot", () => {
  expect(claims.filter(({ id }) => claimProbes[id] === undefined).map(({ id }) => id)).toEqual([]);
  const known = new Set(claims.map(({ id }) => id));
  expect(settled.map(([id]) => id).filter((id) => !known.has(id))).toEqual([]);
});

it("measures what a runtime alone can settle", () => {
  const left = claims.filter(
    ({ id, where }) => where === "workerd" && "notCheckable" in findProbe(id),
  );
  // Each of these has its reason beside it; the list grows only for a better one.
  expect(left.length).toBeLessThanOrEqual(10);
});

it("has a program for every probe, and a probe for every program", () => {
  const absent: string[] = [];
  const programs = new Set(["record"]);
  const hosts = new Set<string>();
  for (const [id, probe] of asked) {
    if ("notCheckable" in probe) continue;
    const isHost = isHostProbe(probe);
    (isHost ? hosts : programs).add(id);
    if (!existsSync(isHost ? `probes/hosts/${id}.ts` : sourceOf(id))) absent.push(id);
  }
  expect(absent).toEqual([]);
  const files = readdirSync("probes/programs").map((file) => file.replace(/\.js$/, ""));
  expect(files.filter((file) => !programs.has(file))).toEqual([]);
});

it("has an outcome of every probe", () => {
  const results = readResults();
  const measured = new Set(
    Object.values(results?.areas ?? {}).flatMap((area) => Object.keys(area)),
  );
  expect(asked.map(([id]) => id).filter((id) => !measured.has(id))).toEqual([]);
});

it("says what is true where a statement does not hold", () => {
  const areas = Object.values(readResults()?.areas ?? {});
  const wrong = areas.flatMap((area) =>
    Object.entries(area).flatMap(([id, { verdict }]) => (verdict === "does not hold" ? id : [])),
  );
  const mute = wrong.filter((id) => {
    const probe = findProbe(id);
    return !("comment" in probe) || probe.comment === undefined;
  });
  expect(mute).toEqual([]);
});

it("has every contradiction on its page", () => {
  const results = readResults();
  if (results === undefined) throw new Error("There are no results.");
  expect(readFileSync(findingsFile, "utf8")).toBe(findingsText(results, areasOf(results)));
});
