import { exports } from "cloudflare:workers";
import fc from "fast-check";
import { expect, it } from "vitest";
import { imageSize } from "../contract/og.ts";
import { rasterize } from "./rasterize.ts";
import { cardWith } from "./test-card.ts";

function ask(path: string, body: BodyInit | null, method = "POST"): Promise<Response> {
  return exports.default.fetch(`http://og${path}`, { method, body });
}

async function draw(card: unknown): Promise<Uint8Array> {
  const answer = await ask("/image", JSON.stringify(card));
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
  return new Uint8Array(await answer.arrayBuffer());
}

it("draws a card as a PNG of the size that is told", async () => {
  const png = await draw(cardWith({ code: "const a = 1;\n".repeat(20), status: 200 }));
  const view = new DataView(png.buffer);
  expect(view.getUint32(0)).toBe(0x89_50_4e_47);
  expect({ width: view.getUint32(16), height: view.getUint32(20) }).toEqual(imageSize);
});

it("draws letters, not blanks", async () => {
  const blank = await draw(cardWith({ title: "-" }));
  const full = await draw(cardWith({ title: "A title", code: "const a = 1;\n".repeat(20) }));
  expect(full.byteLength).toBeGreaterThan(blank.byteLength + 10_000);
});

it("draws whatever title and code are", { timeout: 30_000 }, async () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
  await fc.assert(
    fc.asyncProperty(text, fc.array(text), async (title, lines) => {
      const png = await draw(cardWith({ title, code: lines.join("\n") }));
      expect(png.byteLength).toBeLessThan(300 * 1024);
    }),
    { numRuns: 15 },
  );
});

it.each([
  ["no JSON", "{"],
  ["no card", "{}"],
  ["a field that it does not know", JSON.stringify({ ...cardWith(), program: {} })],
  [
    "more lines than fit",
    JSON.stringify(cardWith({ lines: Array.from({ length: 17 }, () => []) })),
  ],
  ["a status that there is not", JSON.stringify(cardWith({ status: 42 }))],
])("refuses %s", async (_what, body) => {
  const answer = await ask("/image", body);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toMatch(/\S/);
});

it("has nothing else", async () => {
  for (const answer of [await ask("/", "{}"), await ask("/image", null, "GET")]) {
    expect(answer.status).toBe(404);
    await answer.text();
  }
});

it("refuses what is no SVG", async () => {
  await expect(rasterize("<svg><text>\0</svg>", [])).rejects.toBeDefined();
});
