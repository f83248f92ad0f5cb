import { Resvg } from "@cf-wasm/resvg";
import type { Card } from "./card.ts";
import { drawCard } from "./draw-card.ts";
import { fontMetrics } from "./font-metrics.ts";
import sans from "./fonts/inter-600.bin";
import mono from "./fonts/jetbrains-mono-400.bin";

const fonts = { sans: fontMetrics(sans), mono: fontMetrics(mono) };
const fontBuffers = [new Uint8Array(sans), new Uint8Array(mono)];

/**
 * The image of a program as PNG. This module brings the rasteriser and the fonts: it is imported when
 * the first image is asked for, never on the way of a page.
 */
export async function drawImage(card: Card): Promise<Uint8Array> {
  return rasterize(drawCard(card, fonts));
}

/** An SVG as PNG, in the bundled fonts. Throws on an SVG that is not well-formed. */
export async function rasterize(svg: string): Promise<Uint8Array> {
  const image = await Resvg.async(svg, { font: { fontBuffers, defaultFontFamily: "Inter" } });
  try {
    const rendered = image.render();
    try {
      return rendered.asPng();
    } finally {
      rendered.free();
    }
  } finally {
    // Both live in the module's own memory, which no collector looks after.
    image.free();
  }
}
