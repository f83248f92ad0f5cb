import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { ExampleFile, exampleProgram } from "../../contract/example-file.ts";
import { programOverLimit } from "../../contract/program.ts";
import { programDescription, programFiles, programFolders, systemRows } from "./read-programs.ts";

const gallery = programFolders("examples").map((folder) => ({
  folder,
  slug: folder.slice("examples/".length),
  about: v.parse(ExampleFile, programDescription(folder)),
}));

test.each(gallery)("$folder is a program within the limits", ({ folder, slug, about }) => {
  expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(programOverLimit(exampleProgram(about, programFiles(folder)))).toBeUndefined();
});

describe("the gallery", () => {
  test("has twelve programs for the home page, in an order without gaps or ties", () => {
    const orders = gallery.flatMap(({ about: { order } }) => order ?? []);
    expect(orders.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });

  test("has one program at two dates", () => {
    const [older = {}, newer = {}] = ["2024", "2026"].map((year) =>
      programFiles(`examples/compatibility-date-${year}`),
    );
    expect(newer).toEqual(older);
  });

  test("has no title twice", () => {
    expect(new Set(gallery.map(({ about }) => about.title)).size).toBe(gallery.length);
  });
});

describe("the systems of the documentation", () => {
  const SystemRow = v.strictObject({
    section: v.string(),
    row: v.string(),
    examples: v.pipe(v.array(v.picklist(gallery.map(({ slug }) => slug))), v.minLength(1)),
  });
  const systems = v.parse(v.array(SystemRow), systemRows());

  test("are all here, each once and with a program that shows it", () => {
    const names = systems.map(({ section, row }) => `${section}: ${row}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(80);
  });
});
