import { siteName } from "../contract/document.ts";
import { type Card, imageSize } from "../contract/og.ts";
import { drawableText, missing } from "./drawable-text.ts";
import { drawCode } from "./draw-code.ts";
import { drawStatus } from "./draw-status.ts";
import type { FontMetrics } from "./font-metrics.ts";
import { label } from "./label.ts";
import { measure, wrapTitle } from "./wrap-title.ts";

export interface CardFonts {
  /** For titles and labels. */
  sans: FontMetrics;
  /** For code; every glyph of one width. */
  mono: FontMetrics;
}

const { width, height } = imageSize;
const margin = 64;
const inner = width - 2 * margin;

/** The mark of public/icon.svg, 32 units wide. */
const mark =
  '<rect width="32" height="32" rx="7" fill="#0a6580"/>' +
  '<path d="M7 7v14.5a3.5 3.5 0 0 0 3.5 3.5h11a3.5 3.5 0 0 0 3.5-3.5V7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/>' +
  '<path d="M16 5.5l4.5 6.5v6.5h-9V12z" fill="#8fdcf0"/>';

/**
 * The image of a program as SVG. Whatever title and code are, it is well-formed: text goes in by
 * `drawableText` and `escapeXml` only.
 */
export function drawCard(card: Card, fonts: CardFonts): string {
  const { lines, size } = layTitle(card, fonts.sans);
  const lineHeight = Math.round(size * 1.2);
  const firstBaseline = 142 + size;
  const panel = firstBaseline + (lines.length - 1) * lineHeight + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    '<defs><linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">',
    '<stop offset="0" stop-color="#151b21" stop-opacity="0"/><stop offset="1" stop-color="#151b21"/>',
    "</linearGradient></defs>",
    `<rect width="${width}" height="${height}" fill="#0e1317"/>`,
    drawHeader(card, fonts.sans),
    `<g font-family="Inter" font-weight="600" font-size="${size}" fill="#fff">`,
    ...lines.map((line, row) => label(margin, firstBaseline + row * lineHeight, line)),
    "</g>",
    drawPanel(card, fonts, panel),
    `<rect width="${width}" height="8" fill="#0a6580"/>`,
    "</svg>",
  ].join("");
}

/** Large where the title fits one line, smaller on two; a plain one where it is in letters we lack. */
function layTitle({ title }: Card, font: FontMetrics): { lines: string[]; size: number } {
  const drawable = drawableText(title, font).trim();
  const boxes = drawable.split(missing).length - 1;
  const readable = drawable !== "" && boxes * 2 < drawable.length;
  const shown = readable ? drawable : "A Node.js server on Workers";
  const size = measure(shown, font) * 56 <= inner ? 56 : 48;
  return { lines: wrapTitle(shown, { font, width: inner / size, most: 2 }), size };
}

function drawHeader({ about, status }: Card, font: FontMetrics): string {
  const made = drawableText(about, font);
  const aboutWidth = measure(made, font) * 26;
  const right = width - margin;
  return [
    `<g transform="translate(${margin} 50) scale(1.625)">${mark}</g>`,
    `<g font-family="Inter" font-weight="600" fill="#e3e9ee">`,
    `<g font-size="36">${label(margin + 70, 88, siteName)}</g>`,
    `<g font-size="26" fill="#9dabb7">${label(right - aboutWidth, 86, made)}</g>`,
    status === undefined ? "" : drawStatus(status, { right: right - aboutWidth - 32, font }),
    "</g>",
  ].join("");
}

function drawPanel({ file, lines }: Card, { sans, mono }: CardFonts, top: number): string {
  const place = {
    x: margin + 32,
    y: top + 92,
    width: inner - 64,
    lines: Math.ceil((height - top - 92) / 33) + 1,
    size: 24,
    lineHeight: 33,
  };
  const [name = ""] = wrapTitle(drawableText(file, sans), {
    font: sans,
    width: place.width / 22,
    most: 1,
  });
  const runsOn = lines.length >= place.lines;
  return [
    // Down past the lower edge: the panel has no end there, as the code has none.
    `<rect x="${margin}" y="${top}" width="${inner}" height="${height}" rx="14" fill="#151b21" stroke="#2a343d" stroke-width="2"/>`,
    `<path d="M${margin} ${top + 54}h${inner}" stroke="#2a343d" stroke-width="2"/>`,
    `<g font-family="Inter" font-weight="600" font-size="22" fill="#9dabb7">${label(place.x, top + 36, name)}</g>`,
    `<g font-family="JetBrains Mono" font-size="${place.size}">${drawCode(lines, mono, place)}</g>`,
    runsOn
      ? `<rect x="${margin + 1}" y="${height - 90}" width="${inner - 2}" height="90" fill="url(#fade)"/>`
      : "",
  ].join("");
}
