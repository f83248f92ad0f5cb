/** Lines before and behind the one that a frame is about. */
const around = 2;
/** Longer lines are cut, so that the caret stays beside what it points at. */
const widthMost = 100;

interface Shown {
  text: string;
  /** How many characters were cut off at its beginning. */
  from: number;
}

/** The part of a line that has the column in it, the same part for all lines of a frame. */
function cut(line: string, column: number): Shown {
  const from = column <= widthMost ? 0 : column - Math.floor(widthMost / 2);
  const text = line.slice(from, from + widthMost);
  return { text: from > 0 && text !== "" ? `…${text.slice(1)}` : text, from };
}

/** White space as wide as the text: tabs stay, so that the caret stands right at any width of them. */
function blank(text: string): string {
  return text.replaceAll(/[^\t]/g, " ");
}

/**
 * The lines around a place, the place's own marked and with a caret under its column. Undefined where the
 * text has no such line. Lines and columns count from 1.
 */
export function codeFrame(source: string, line: number, column = 1): string | undefined {
  const lines = source.split(/\r\n|\n|\r/);
  const own = lines[line - 1];
  if (own === undefined) return undefined;
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  const width = String(last).length;
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const { text, from } = cut(lines[number - 1] ?? "", column);
    const gutter = `${number === line ? ">" : " "} ${String(number).padStart(width)} |`;
    rows.push(`${gutter} ${text}`.trimEnd());
    if (number !== line) continue;
    const caret = Math.min(Math.max(column - from, 1), text.length + 1);
    rows.push(`  ${" ".repeat(width)} | ${blank(text.slice(0, caret - 1))}^`);
  }
  return rows.join("\n");
}
