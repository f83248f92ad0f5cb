import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { cardCode } from "../../contract/og.ts";
import { exampleList, findExample } from "../programs/examples.ts";
import { cardOf } from "./card-of.ts";
import { drawImage } from "./draw-image.ts";
import { pngSize } from "./test-png-size.ts";
import { programOf } from "../code/test-program.ts";

it("says of a program what its image shows", () => {
  const program = programOf('\n\nimport Koa from "koa"; // 1\n', "app.ts");
  expect(cardOf({ title: "A", program, status: 404 })).toEqual({
    title: "A",
    about: "Koa · TypeScript",
    file: "app.ts",
    lines: [
      [
        { text: "import", kind: "keyword" },
        { text: " Koa ", kind: "plain" },
        { text: "from", kind: "keyword" },
        { text: " ", kind: "plain" },
        { text: '"koa"', kind: "string" },
        { text: "; ", kind: "plain" },
        { text: "// 1", kind: "comment" },
      ],
      [],
    ],
    status: 404,
  });
  expect(cardOf({ title: "A", program })).not.toHaveProperty("status");
});

it("sends of a long program what fits", () => {
  const long = cardOf({ title: "A", program: programOf("const a = 1;\n".repeat(10_000)) });
  expect(long.lines).toHaveLength(cardCode.lines);
  const wide = cardOf({ title: "A", program: programOf("x".repeat(200_000)) });
  expect(JSON.stringify(wide).length).toBeLessThan(cardCode.characters + 500);
});

it("sends nothing of bytes", () => {
  const program = { files: { "a.bin": { base64: "AAAA" } }, entry: "a.bin" };
  expect(cardOf({ title: "A", program }).lines).toEqual([[{ text: "", kind: "plain" }]]);
});

it.each(exampleList.map(({ slug }) => slug))("has %s drawn within every limit", async (slug) => {
  const example = findExample(slug);
  if (example === undefined) throw new Error(slug);
  const png = new Uint8Array(await drawImage(env.OG, cardOf(example)));
  expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
  expect(png.byteLength).toBeLessThan(300 * 1024);
  expect(png.byteLength).toBeGreaterThan(10_000);
});

it("says what the drawing Worker has against a card", async () => {
  const card = { ...cardOf({ title: "A", program: programOf("") }), status: 42 };
  await expect(drawImage(env.OG, card)).rejects.toThrow(/answered 400: .*status/s);
});
