import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import icon from "../../public/icon.svg?raw";
import { sha256 } from "../programs/sha256.ts";
import { drawCard } from "./draw-card.ts";
import { fontMetrics } from "./font-metrics.ts";
import sans from "./fonts/inter-600.bin";
import mono from "./fonts/jetbrains-mono-400.bin";
import { programOf } from "./test-program.ts";

const fonts = { sans: fontMetrics(sans), mono: fontMetrics(mono) };

function draw(title: string, code: string, entry?: string): string {
  return drawCard({ title, program: programOf(code, entry) }, fonts);
}

/** The texts of an SVG; throws where it is not well-formed XML. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => texts.push(text));
  parser.write(svg).close();
  return texts.filter((text) => text !== "");
}

it("shows title, file, code, what it is made with and whose it is", () => {
  const texts = textsOf(draw("A server", 'import express from "express";', "app.ts"));
  expect(texts.slice(0, 4)).toEqual(["Berth", "Express · TypeScript", "A server", "app.ts"]);
  // A space of its own needs no drawing.
  expect(texts.slice(4).join("")).toBe('import express from"express";');
});

it("has the mark of the icon", () => {
  const shapes = icon.match(/ d="[^"]+"/g) ?? [];
  expect(shapes).toHaveLength(2);
  for (const shape of shapes) expect(draw("A", "")).toContain(shape);
});

it("shows a recorded status", () => {
  const card = { title: "A", program: programOf(""), status: 404 };
  expect(textsOf(drawCard(card, fonts))).toContain("404");
  expect(textsOf(draw("A", ""))).not.toContain("404");
});

it.each([
  ["🚢 Ship it 🚢", "Ship it"],
  ["a\0b\u{202E}c\uD800d\uFFFEe", "abcde"],
  ["</text><script>alert(1)</script>", "</text><script>alert(1)</script>"],
  ["über Привет Ελλάδα", "über Привет Ελλάδα"],
  ["Node の server", "Node □ server"],
  ["日本語のサーバー", "A Node.js server on Workers"],
  ["🚢", "A Node.js server on Workers"],
])("titles %j as %j", (title, shown) => {
  expect(textsOf(draw(title, ""))).toContain(shown);
});

it("keeps a long title on two lines", () => {
  const texts = textsOf(draw("wide words ".repeat(11), ""));
  const lines = texts.filter((text) => text.includes("wide"));
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(textsOf(draw("W".repeat(120), "")).filter((text) => text.includes("WW"))).toHaveLength(2);
});

it("draws of a long file what fits", () => {
  const line = `${"x".repeat(500)}\n`;
  const svg = draw("A", line.repeat(500));
  expect(svg.length).toBeLessThan(6000);
  expect(textsOf(svg).filter((text) => text.startsWith("xx")).length).toBeLessThan(13);
});

// When this fails, the drawing has changed: raise `template` in og-image.ts, run dev/draw-images.ts, and
// write the new digest here. Without it, caches keep the old drawing for a year.
it("is the drawing that the template's number stands for", async () => {
  const svg = draw("A server", 'const a = 1; // one\nrequire("koa");\n');
  expect(await sha256(svg)).toBe(
    "ca38527c20a0b515261b2ea821709126cccff3768f609c30d4d5af113a345cbb",
  );
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom("]]>", "<!--", "&amp;", "<![CDATA[", "\"'", "\0", "\uD800", "\uFFFF", "\u0085"),
);

it("is well-formed whatever title, file and code are", () => {
  expect(() => textsOf("<svg>\uFFFF</svg>")).toThrow("disallowed");
  fc.assert(
    fc.property(anyText, fc.array(anyText), anyText, (title, lines, name) => {
      textsOf(draw(title, lines.join("\n"), name));
    }),
    { numRuns: 300 },
  );
});
