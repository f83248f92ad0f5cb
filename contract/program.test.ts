import { expect, it } from "vitest";
import * as v from "valibot";
import { Program, ProgramPath } from "./program.ts";

/** As it comes over the wire: only JSON.parse makes `__proto__` a field of its own. */
function programOf(path: string, entry = "server.js"): unknown {
  return JSON.parse(
    `{"files": {"server.js": "", ${JSON.stringify(path)}: ""}, "entry": "${entry}"}`,
  );
}

function issueOf(schema: v.GenericSchema, input: unknown): string | undefined {
  return v.safeParse(schema, input, { abortEarly: true }).issues?.[0].message;
}

const reserved = ["__proto__", "prototype", "constructor", "lib/constructor", "__proto__/a.js"];

it.each(reserved)("refuses %s as a file, and says why", (path) => {
  expect(issueOf(Program, programOf(path))).toContain("JavaScript keeps these names");
  expect(issueOf(ProgramPath, path)).toContain("JavaScript keeps these names");
  expect(issueOf(Program, programOf("a.js", path))).toContain("JavaScript keeps these names");
});

it.each(["constructor.js", "prototypes/a.js", "__proto__.json", "toString", "hasOwnProperty"])(
  "keeps %s",
  (path) => {
    const program = v.parse(Program, programOf(path, path));
    expect(Object.keys(program.files)).toEqual(["server.js", path]);
  },
);

it.each(["", "/a", "a/", "a//b", "./a", "../a", "a\\b", "a:b", "a?b", "a#b", "a\0b", "__berth/a"])(
  "refuses the path %j",
  (path) => {
    expect(issueOf(ProgramPath, path)).toContain("A file path is relative");
  },
);

it.each([null, [], "files", 1])("refuses %j as files", (files) => {
  expect(issueOf(Program, { files, entry: "a.js" })).toBeDefined();
});
