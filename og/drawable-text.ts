import type { FontMetrics } from "./font-metrics.ts";

/** Drawn for a character that the font does not have. */
export const missing = "□";

/** Marks, joiners, variation selectors and pictures add nothing to a line that cannot show them. */
const silent = /[\p{M}\p{C}\p{Zl}\p{Zp}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}]/u;

/**
 * A text in characters that the font has: white space becomes spaces, an emoji is left out, any other
 * character without a glyph is a box. What is left is free of control characters, lone surrogates and
 * whatever else XML refuses, since no font has a glyph for those.
 */
export function drawableText(text: string, font: FontMetrics): string {
  let drawable = "";
  for (const character of text.replace(/\s/gu, " ")) {
    if (isDrawable(character, font)) drawable += character;
    else if (!silent.test(character)) drawable += missing;
  }
  return drawable;
}

function isDrawable(character: string, font: FontMetrics): boolean {
  // Some fonts have glyphs for controls and joiners; in our text they only confuse the shaper.
  if (/[\p{M}\p{C}\p{Zl}\p{Zp}]/u.test(character)) return false;
  return font.advance(character.codePointAt(0) ?? 0) !== undefined;
}
