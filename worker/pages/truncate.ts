const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Text on one line of at most `limit` UTF-16 units, with an ellipsis where it was cut. The cut never
 * falls inside what a reader takes for one character: a surrogate pair, a letter with its accents, a
 * joined emoji.
 */
export function truncate(text: string, limit: number): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length <= limit) return line;
  let kept = "";
  for (const { segment } of graphemes.segment(line)) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
