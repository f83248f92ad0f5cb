import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { Program } from "../../../contract/program.ts";
import { Header, ProgramRequest } from "../../../contract/request.ts";
import { RunErrorKindSchema } from "../../../contract/run-events.ts";
import { absentPackages } from "../absent-packages.ts";
import { shelfPackages } from "../packages.ts";
import { PackageResult } from "../result-table.ts";
import { projectRoot } from "./project-root.ts";

const Answer = v.strictObject({
  status: v.number(),
  includes: v.optional(v.string()),
  headers: v.optional(v.array(Header)),
});
const Failure = v.strictObject({ outcome: RunErrorKindSchema, includes: v.optional(v.string()) });

const SmokeProgram = v.strictObject({
  title: v.string(),
  entry: v.string(),
  requests: v.pipe(v.array(v.looseObject({ expect: v.union([Answer, Failure]) })), v.minLength(1)),
});

const GalleryProgram = v.strictObject({
  ...SmokeProgram.entries,
  order: v.number(),
  title: v.pipe(v.string(), v.maxLength(60)),
  description: v.pipe(v.string(), v.endsWith(".")),
  note: v.pipe(v.string(), v.endsWith(".")),
});

const smokeFolder = `${projectRoot}/runner/shelf/smoke`;
const galleryFolder = `${projectRoot}/examples`;

function programsIn(folder: string): string[] {
  return readdirSync(folder).map((name) => `${folder}/${name}`);
}

function sourcesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths.filter(
    (path) => path !== "example.json" && statSync(`${folder}/${path}`).isFile(),
  );
  return Object.fromEntries(files.map((path) => [path, readFileSync(`${folder}/${path}`, "utf8")]));
}

function parse<const Schema extends typeof SmokeProgram | typeof GalleryProgram>(
  schema: Schema,
  folder: string,
): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(`${folder}/example.json`, "utf8")));
}

test.each([
  ...programsIn(smokeFolder).map((folder) => [folder, SmokeProgram] as const),
  ...programsIn(galleryFolder).map((folder) => [folder, GalleryProgram] as const),
])("%s is a program with requests that can be sent", (folder, schema) => {
  const { entry, requests } = parse(schema, folder);
  expect(v.safeParse(Program, { files: sourcesOf(folder), entry }).issues).toBeUndefined();
  for (const { expect: _, ...request } of requests) {
    expect(v.safeParse(ProgramRequest, request).issues).toBeUndefined();
  }
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
    const { title, requests } = parse(SmokeProgram, `${projectRoot}/${smoke}`);
    expect(title).toBe(name);
    const failing = requests.filter((request) => "outcome" in request.expect);
    expect(failing.length).toBe(status === "fails because" ? requests.length : 0);
    expect(reason === undefined).toBe(status === "works");
    expect(version === null).toBe(builtBytes === 0);
  });
});

describe("the gallery", () => {
  const gallery = programsIn(galleryFolder).map((folder) => parse(GalleryProgram, folder));

  test("has an order without gaps or ties", () => {
    const orders = gallery.map((program) => program.order).toSorted((a, b) => a - b);
    expect(orders).toEqual(gallery.map((_, index) => index + 1));
  });

  test("has no title twice", () => {
    expect(new Set(gallery.map((program) => program.title)).size).toBe(gallery.length);
  });
});
