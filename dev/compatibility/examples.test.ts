import { expect, it } from "vitest";
import * as v from "valibot";
import { ExampleFile, exampleProgram } from "../../contract/example-file.ts";
import { findDifferences } from "../../runner/findings/find-differences.ts";
import {
  programDescription,
  programFiles,
  programFolders,
} from "../../runner/gallery/read-programs.ts";

/** What is found in the gallery's programs, and nothing else: a false alarm costs more than a finding brings. */
const expected: Record<string, string[]> = {
  "examples/startup-timer": ["global-scope server.js:6"],
};

it.each(programFolders("examples"))("%s", (folder) => {
  const about = v.parse(ExampleFile, programDescription(folder));
  const found = findDifferences(exampleProgram(about, programFiles(folder)), () => true);
  expect(found.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(
    expected[folder] ?? [],
  );
});
