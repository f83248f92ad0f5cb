import type { CodeKind, CodeSpan } from "../contract/og.ts";
import { drawableText } from "./drawable-text.ts";
import { escapeXml } from "./escape-xml.ts";
import type { FontMetrics } from "./font-metrics.ts";

const colours: Record<CodeKind, string> = {
  keyword: "#e39ad6",
  string: "#95d6a4",
  number: "#f0b482",
  comment: "#8a98a4",
  name: "#7fc4f0",
  type: "#dcc97c",
  plain: "#e3e9ee",
};

interface Place {
  x: number;
  /** Baseline of the first line. */
  y: number;
  width: number;
  lines: number;
  size: number;
  lineHeight: number;
}

/** The first lines of a file as text elements, each stretch at its own column of a fixed-width font. */
export function drawCode(lines: CodeSpan[][], font: FontMetrics, place: Place): string {
  const column = (font.advance(0x20) ?? 0) * place.size;
  const columns = Math.floor(place.width / column);
  return lines
    .slice(0, place.lines)
    .flatMap((line, row) => {
      const y = place.y + row * place.lineHeight;
      return cutLine(line, columns, font).map(
        ({ text, kind, at }) =>
          `<text x="${(place.x + at * column).toFixed(2)}" y="${y}" fill="${colours[kind]}" xml:space="preserve">${escapeXml(text)}</text>`,
      );
    })
    .join("");
}

/** The stretches of a line that are to be drawn, with the columns they begin at. */
function cutLine(
  line: CodeSpan[],
  columns: number,
  font: FontMetrics,
): (CodeSpan & { at: number })[] {
  const drawn: (CodeSpan & { at: number })[] = [];
  let at = 0;
  for (const { text, kind } of line) {
    const whole = drawableText(text.replaceAll("\t", "  "), font);
    const room = columns - at;
    const cut = whole.length > room ? `${whole.slice(0, Math.max(room - 1, 0))}…` : whole;
    if (cut.trim() !== "") drawn.push({ text: cut, kind, at });
    if (whole.length > room) break;
    at += whole.length;
  }
  return drawn;
}
