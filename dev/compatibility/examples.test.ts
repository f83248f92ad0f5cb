import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as v from "valibot";
import { findDifferences } from "../../runner/findings/find-differences.ts";

const folder = "examples";
const Example = v.object({ entry: v.string() });

function programOf(slug: string) {
  const paths = readdirSync(`${folder}/${slug}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "example.json")
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  const prefix = `${folder}/${slug}/`;
  const files = Object.fromEntries(
    paths.map((path) => [path.slice(prefix.length), readFileSync(path, "utf8")]),
  );
  const about: unknown = JSON.parse(readFileSync(`${prefix}example.json`, "utf8"));
  return { files, entry: v.parse(Example, about).entry };
}

/** What is found in the gallery's programs, and nothing else: a false alarm costs more than a finding brings. */
const expected: Record<string, string[]> = {
  "startup-timer": ["global-scope server.js:6"],
};

it.each(readdirSync(folder))("%s", (slug) => {
  const found = findDifferences(programOf(slug), () => true);
  expect(found.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(
    expected[slug] ?? [],
  );
});
