/** What laying out a line of text needs to know of a font. */
export interface FontMetrics {
  /** Width of a character at size 1, or undefined where the font has no glyph for it. */
  advance(codePoint: number): number | undefined;
}

/**
 * Widths and coverage as the font file has them, so that what is measured is what is drawn. Reads
 * TrueType and OpenType with a Unicode character map of format 4 or 12, which is every font we bundle;
 * throws on any other.
 */
export function fontMetrics(font: ArrayBuffer): FontMetrics {
  const view = new DataView(font);
  const unitsPerEm = view.getUint16(table(view, "head") + 18);
  const wideMetrics = view.getUint16(table(view, "hhea") + 34);
  const widths = table(view, "hmtx");
  const glyphOf = characterMap(view, table(view, "cmap"));
  return {
    advance(codePoint) {
      const glyph = glyphOf(codePoint);
      if (glyph === 0) return undefined;
      // Glyphs after the last full entry all have its width.
      const width = view.getUint16(widths + 4 * Math.min(glyph, wideMetrics - 1));
      return width / unitsPerEm;
    },
  };
}

function table(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    if (text(view, entry) === name) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table "${name}".`);
}

function text(view: DataView, offset: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + offset, 4));
}

type GlyphOf = (codePoint: number) => number;

function characterMap(view: DataView, cmap: number): GlyphOf {
  let best: { format: number; at: number } | undefined;
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    const format = view.getUint16(at);
    // Format 12 holds what format 4 holds and the planes above it.
    if ((format === 4 || format === 12) && format > (best?.format ?? 0)) best = { format, at };
  }
  if (best === undefined) throw new Error("The font has no character map of format 4 or 12.");
  return best.format === 12 ? groupedMap(view, best.at) : segmentedMap(view, best.at);
}

function groupedMap(view: DataView, at: number): GlyphOf {
  const groups = Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index;
    return {
      first: view.getUint32(group),
      last: view.getUint32(group + 4),
      glyph: view.getUint32(group + 8),
    };
  });
  return (codePoint) => {
    const found = groups.find(({ first, last }) => codePoint >= first && codePoint <= last);
    return found === undefined ? 0 : found.glyph + codePoint - found.first;
  };
}

function segmentedMap(view: DataView, at: number): GlyphOf {
  const doubled = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (codePoint) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (codePoint > view.getUint16(ends + segment)) continue;
      const start = view.getUint16(starts + segment);
      if (codePoint < start) return 0;
      const delta = view.getUint16(deltas + segment);
      const offset = view.getUint16(offsets + segment);
      if (offset === 0) return (codePoint + delta) & 0xff_ff;
      const glyph = view.getUint16(offsets + segment + offset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xff_ff;
    }
    return 0;
  };
}
