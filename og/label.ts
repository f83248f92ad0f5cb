import { escapeXml } from "./escape-xml.ts";

/** One line of text, its beginning at `x` and its baseline at `y`. */
export function label(x: number, y: number, text: string): string {
  return `<text x="${x.toFixed(2)}" y="${y}">${escapeXml(text)}</text>`;
}
