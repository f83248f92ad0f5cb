const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const encoder = new TextEncoder();

export interface TextBounds {
  /** UTF-16 units. */
  units: number;
  /** As UTF-8: there are readers that cut by bytes, through the middle of a character. */
  bytes: number;
}

/**
 * Text on one line within bounds, with an ellipsis where it was cut. The cut never falls inside what a
 * reader takes for one character: a surrogate pair, a letter with its accents, a joined emoji.
 */
export function truncate(text: string, most: TextBounds): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length <= most.units && bytesOf(line) <= most.bytes) return line;
  const ellipsis = "…";
  let units = ellipsis.length;
  let bytes = bytesOf(ellipsis);
  let kept = "";
  for (const { segment } of graphemes.segment(line)) {
    units += segment.length;
    bytes += bytesOf(segment);
    if (units > most.units || bytes > most.bytes) break;
    kept += segment;
  }
  return kept.trimEnd() + ellipsis;
}

export function bytesOf(text: string): number {
  return encoder.encode(text).byteLength;
}
