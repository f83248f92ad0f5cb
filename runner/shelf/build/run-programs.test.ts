import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import type { Content, Program } from "../../../contract/program.ts";
import { ProgramRequest } from "../../../contract/request.ts";
import { run } from "../../run/test-run.ts";
import { projectRoot } from "./project-root.ts";

const Expectation = v.object({
  status: v.optional(v.number()),
  outcome: v.optional(v.string()),
  includes: v.optional(v.string()),
  headers: v.optional(v.array(v.tuple([v.string(), v.string()]))),
});

const Example = v.object({
  entry: v.string(),
  requests: v.array(v.object({ ...ProgramRequest.entries, expect: Expectation })),
});

const folders = ["runner/shelf/smoke", "examples"].flatMap((room) =>
  readdirSync(`${projectRoot}/${room}`).map((name) => `${room}/${name}`),
);

function contentOf(file: string): Content {
  const bytes = readFileSync(file);
  const text = bytes.toString();
  return Buffer.from(text).equals(bytes) ? text : { base64: bytes.toString("base64") };
}

function programIn(folder: string, entry: string): Program {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path !== "example.json" && statSync(`${folder}/${path}`).isFile(),
  );
  const files = paths.map((path) => [path, contentOf(`${folder}/${path}`)]);
  return { files: Object.fromEntries(files), entry };
}

describe.each(folders)("%s", (name) => {
  const folder = `${projectRoot}/${name}`;
  const example = v.parse(Example, JSON.parse(readFileSync(`${folder}/example.json`, "utf8")));
  const program = programIn(folder, example.entry);

  test.each(example.requests.map((request) => [`${request.method} ${request.path}`, request]))(
    "%s",
    async (_, { expect: expected, ...given }) => {
      const told = await run(program, given);
      const { status, outcome = "ok", includes = "", headers = [] } = expected;
      expect({ outcome: told.end.outcome, errors: outcome === "ok" ? told.errors : [] }).toEqual({
        outcome,
        errors: [],
      });
      // A program that is expected to fail may have answered or not.
      expect(told.status).toBe(status ?? told.status);
      expect([told.body, ...told.errors.map(({ message }) => message)].join("\n")).toContain(
        includes,
      );
      expect(told.headers).toEqual(expect.arrayContaining(headers));
    },
  );
});
