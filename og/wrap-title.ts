import type { FontMetrics } from "./font-metrics.ts";

/** Width of a line that is drawn at size 1. */
export function measure(line: string, font: FontMetrics): number {
  let width = 0;
  for (const character of line) width += font.advance(character.codePointAt(0) ?? 0) ?? 0;
  return width;
}

/**
 * A title in at most `most` lines, none wider than `width` (at size 1). Lines break at spaces, and
 * inside a word only where it is wider than a line; what does not fit ends in an ellipsis.
 */
export function wrapTitle(
  title: string,
  { font, width, most }: { font: FontMetrics; width: number; most: number },
): string[] {
  const fits = (line: string) => measure(line, font) <= width;
  const lines: string[] = [];
  let rest = title.replace(/ +/g, " ").trim();
  while (rest !== "") {
    const isLast = lines.length === most - 1;
    if (isLast && !fits(rest)) return [...lines, shorten(rest, fits)];
    const line = firstLine(rest, fits);
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

/** The longest beginning that fits and ends where a word does. */
function firstLine(text: string, fits: (line: string) => boolean): string {
  if (fits(text)) return text;
  const room = longest(text, fits);
  const space = text.lastIndexOf(" ", room.length);
  return space > 0 ? text.slice(0, space) : room;
}

function shorten(text: string, fits: (line: string) => boolean): string {
  const ellipsis = "…";
  return longest(text, (line) => fits(line + ellipsis)).trimEnd() + ellipsis;
}

/** At least one character, so that wrapping always comes to an end. */
function longest(text: string, fits: (line: string) => boolean): string {
  let kept = "";
  for (const character of text) {
    if (kept !== "" && !fits(kept + character)) break;
    kept += character;
  }
  return kept;
}
