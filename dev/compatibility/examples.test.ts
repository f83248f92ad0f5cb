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
  "examples/https-client": ["agent-options server.js:5"],
  "examples/process-facts": [
    "process-event server.js:4",
    "process-exit server.js:19",
    "machine-facts server.js:27",
  ],
  "examples/startup-timer": ["global-scope server.js:6"],
  "examples/tls-parts": ["tls-server server.js:12"],
  "examples/token-upload": ["tmp-is-per-request server.js:21"],
  "examples/wasm-memory": ["wasm-from-bytes server.js:20"],
};

it.each(programFolders("examples"))("%s", (folder) => {
  const about = v.parse(ExampleFile, programDescription(folder));
  const found = findDifferences(exampleProgram(about, programFiles(folder)), () => true);
  expect(found.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(
    expected[folder] ?? [],
  );
});
