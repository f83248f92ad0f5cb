import { Resvg } from "@cf-wasm/resvg";

/** An SVG as PNG, in the fonts given and no other. Throws on an SVG that is not well-formed. */
export async function rasterize(svg: string, fontBuffers: Uint8Array[]): Promise<Uint8Array> {
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
