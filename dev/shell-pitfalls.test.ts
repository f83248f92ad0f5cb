import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";

const text = readFileSync("docs/shell.md", "utf8");

interface Pitfall {
  number: number;
  where: string[];
  tests: { file: string; title: string }[];
}

function readRow(line: string): Pitfall {
  const [number = "", , , where = "", tests = ""] = line
    .slice(1)
    .split("|")
    .map((cell) => cell.trim());
  return {
    number: Number(number),
    where: [...where.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path),
    tests: [...tests.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = "", title = ""]) => ({
      file,
      title,
    })),
  };
}

const pitfalls = text
  .split("\n")
  .filter((line) => /^\| +\d+ \|/.test(line))
  .map(readRow);

/** Sources of the tests, by the name that the table calls them. */
const sources = new Map<string, string>();
for (const path of globSync("{contract,dev,e2e,src,worker}/**/*.{test,spec}.ts")) {
  const name = basename(path);
  sources.set(name, (sources.get(name) ?? "") + readFileSync(path, "utf8"));
}

describe("the table of pitfalls", () => {
  it("numbers them from one", () => {
    expect(pitfalls.length).toBeGreaterThan(70);
    expect(pitfalls.map(({ number }) => number)).toEqual(pitfalls.map((_, at) => at + 1));
  });

  it.each(pitfalls)("names files and tests that there are, in row $number", ({ where, tests }) => {
    for (const path of where) expect([path, existsSync(path)]).toEqual([path, true]);
    for (const { file, title } of tests) {
      const source = sources.get(file) ?? "";
      const isThere = source.includes(`("${title}"`) || source.includes(`  "${title}",`);
      expect([file, title, isThere]).toEqual([file, title, true]);
    }
  });

  it("leaves untested only what no test here can show", () => {
    const untested = pitfalls.filter(({ tests }) => tests.length === 0);
    // The edge's own scripts, an asset setting that is not used, and rules that do not apply.
    expect(untested.map(({ number }) => number)).toEqual([41, 54, 71]);
  });
});

it("names files that there are everywhere else, too", () => {
  const named = [...text.matchAll(/`((?:[\w-]+\/)+[\w.-]*)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(90);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
