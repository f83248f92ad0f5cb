import type { Oembed } from "../../contract/oembed.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** What XML 1.0 cannot hold in any form: most control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** An oEmbed answer as XML. */
export function oembedXml(answer: Oembed): string {
  const elements = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeText(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
}

function escapeText(text: string): string {
  return text
    .replace(forbidden, "")
    .replace(/[&<>]/g, (character) => entities[character] ?? character);
}
