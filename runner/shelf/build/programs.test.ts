import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { ProvenRequest } from "../../../contract/example-file.ts";
import { Program } from "../../../contract/program.ts";
import { programDescription, programFiles, programFolders } from "../../gallery/read-programs.ts";
import { absentPackages } from "../absent-packages.ts";
import { shelfPackages } from "../packages.ts";
import { PackageResult } from "../result-table.ts";
import { projectRoot } from "./project-root.ts";

const SmokeProgram = v.strictObject({
  title: v.string(),
  entry: v.string(),
  requests: v.pipe(v.array(ProvenRequest), v.minLength(1)),
});

test.each(programFolders("runner/shelf/smoke"))("%s is a program", (folder) => {
  const { entry } = v.parse(SmokeProgram, programDescription(folder));
  expect(v.safeParse(Program, { files: programFiles(folder), entry }).issues).toBeUndefined();
});

describe("the result table", () => {
  const results = v.parse(
    v.array(PackageResult),
    JSON.parse(readFileSync(`${projectRoot}/dist/shelf/results.json`, "utf8")),
  );

  test("has every package once, and each smoke program at least once", () => {
    const names = shelfPackages.map(({ name, major }) => name + (major ? `@${major}` : ""));
    const absent = absentPackages.map(({ name }) => name);
    expect(results.map(({ name }) => name)).toEqual([...names, ...absent]);
    expect(new Set(results.map(({ name }) => name)).size).toBe(results.length);
  });

  // That these programs do what they expect is for run-programs.test.ts.
  test.each(results)("$name: $status", ({ name, status, reason, smoke, version, builtBytes }) => {
    const { title, requests } = v.parse(SmokeProgram, programDescription(smoke));
    expect(title).toBe(name);
    const failing = requests.filter((request) => "outcome" in request.expect);
    expect(failing.length).toBe(status === "fails because" ? requests.length : 0);
    expect(reason === undefined).toBe(status === "works");
    expect(version === null).toBe(builtBytes === 0);
  });
});
