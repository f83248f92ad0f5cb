import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@cf-wasm/resvg/node";
import { drawCard } from "../og/draw-card.ts";
import { fontMetrics } from "../og/font-metrics.ts";
import { cardOf } from "../worker/og/card-of.ts";

function bytes(path: string): ArrayBuffer {
  const file = readFileSync(path);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

const sans = bytes("og/fonts/inter-600.bin");
const mono = bytes("og/fonts/jetbrains-mono-400.bin");

async function draw(svg: string, width: number): Promise<Uint8Array> {
  const image = await Resvg.async(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: [new Uint8Array(sans), new Uint8Array(mono)] },
  });
  return image.render().asPng();
}

const icon = readFileSync("public/icon.svg", "utf8");

/** The mark on a ground that fills the square: a platform cuts it to a shape of its own. */
function onGround(share: number): string {
  const size = 32 / share;
  const inset = (size - 32) / 2;
  const [, content = ""] = /<svg[^>]*>(.*)<\/svg>/s.exec(icon) ?? [];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-inset} ${-inset} ${size} ${size}"><rect x="${-inset}" y="${-inset}" width="${size}" height="${size}" fill="#0a6580"/>${content}</svg>`;
}

/** An icon file of one PNG, which every browser reads. */
function icoOf(png: Uint8Array, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.byteLength, 14);
  header.writeUInt32LE(header.byteLength, 18);
  return Buffer.concat([header, png]);
}

/** Draws what is checked in under public/: to be run when the mark or the image's template changes. */
mkdirSync("public/og", { recursive: true });
mkdirSync("public/icons", { recursive: true });
const card = drawCard(
  cardOf({
    title: "Run a Node.js server on Workers",
    program: {
      entry: "server.js",
      files: { "server.js": readFileSync("examples/hello-http/server.js", "utf8") },
    },
  }),
  { sans: fontMetrics(sans), mono: fontMetrics(mono) },
);
writeFileSync("public/og/default.png", await draw(card, 1200));
writeFileSync("public/icons/192.png", await draw(icon, 192));
writeFileSync("public/icons/512.png", await draw(icon, 512));
writeFileSync("public/icons/apple-touch.png", await draw(onGround(0.8), 180));
// A circle of four fifths is what stays of a maskable icon at least.
writeFileSync("public/icons/maskable.png", await draw(onGround(0.6), 512));
writeFileSync("public/favicon.ico", icoOf(await draw(icon, 32), 32));
