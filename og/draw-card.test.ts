import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { type CodeSpan, codeKinds } from "../contract/og.ts";
import icon from "../public/icon.svg?raw";
import { drawCard } from "./draw-card.ts";
import { fontMetrics } from "./font-metrics.ts";
import sans from "./fonts/inter-600.bin";
import mono from "./fonts/jetbrains-mono-400.bin";
import { cardWith } from "./test-card.ts";

const fonts = { sans: fontMetrics(sans), mono: fontMetrics(mono) };

function draw(title: string, code: string, file = "server.js"): string {
  return drawCard(cardWith({ title, code, file }), fonts);
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
  const line: CodeSpan[] = [
    { text: "import", kind: "keyword" },
    { text: " ", kind: "plain" },
    { text: '"a"', kind: "string" },
  ];
  const card = cardWith({ about: "Express · TypeScript", file: "app.ts", lines: [line] });
  const texts = textsOf(drawCard(card, fonts));
  // A space of its own needs no drawing.
  const code = ["import", '"a"'];
  expect(texts).toEqual(["Berth", "Express · TypeScript", "A server", "app.ts", ...code]);
});

it("has the mark of the icon", () => {
  const shapes = icon.match(/ d="[^"]+"/g) ?? [];
  expect(shapes).toHaveLength(2);
  for (const shape of shapes) expect(draw("A", "")).toContain(shape);
});

it.each([
  [200, "200 OK", "#7bd3a0"],
  [299, "299", "#7bd3a0"],
  [404, "404 Not Found", "#ff9d94"],
  ["blocked-loop", "blocked-loop", "#ff9d94"],
] as const)("shows the recorded status %s", (status, text, colour) => {
  const svg = drawCard(cardWith({ status }), fonts);
  expect(textsOf(svg)).toContain(text);
  expect(svg).toContain(colour);
});

it("shows no status before one is recorded", () => {
  const svg = drawCard(cardWith(), fonts);
  expect(svg).not.toMatch(/#7bd3a0|#ff9d94/);
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

// When this fails, the drawing has changed: raise `cardTemplate` in contract/og.ts, run dev/draw-images.ts, and
// write the new digest here. Without it, caches keep the old drawing for a year.
it("is the drawing that the template's number stands for", async () => {
  const lines = codeKinds.map((kind): CodeSpan[] => [{ text: `a ${kind}`, kind }]);
  const svg = drawCard(cardWith({ lines, status: 200 }), fonts);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(svg));
  expect(new Uint8Array(digest).toHex()).toBe(
    "2a8d5ef6725daa9b01c410d94edb66ab4ce284fe0dfc86683ce8f15a7a085dec",
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
