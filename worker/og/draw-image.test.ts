import fc from "fast-check";
import { expect, it } from "vitest";
import { exampleList, findExample } from "../programs/examples.ts";
import { drawImage, rasterize } from "./draw-image.ts";
import { pngSize } from "./test-png-size.ts";
import { programOf } from "./test-program.ts";

it.each(exampleList.map(({ slug }) => slug))("draws %s within every limit", async (slug) => {
  const example = findExample(slug);
  if (example === undefined) throw new Error(slug);
  const png = await drawImage(example);
  expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
  expect(png.byteLength).toBeLessThan(300 * 1024);
  expect(png.byteLength).toBeGreaterThan(10_000);
});

it("draws letters, not blanks", async () => {
  const blank = await drawImage({ title: "-", program: programOf("") });
  const full = await drawImage({
    title: "A title",
    program: programOf("const a = 1;\n".repeat(20)),
  });
  expect(full.byteLength).toBeGreaterThan(blank.byteLength + 10_000);
});

it("draws whatever title and code are", { timeout: 30_000 }, async () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
  await fc.assert(
    fc.asyncProperty(text, fc.array(text), async (title, lines) => {
      const png = await drawImage({ title, program: programOf(lines.join("\n")) });
      expect(png.byteLength).toBeLessThan(300 * 1024);
    }),
    { numRuns: 15 },
  );
});

it("refuses what is no SVG", async () => {
  await expect(rasterize("<svg><text>\0</svg>")).rejects.toBeDefined();
});
