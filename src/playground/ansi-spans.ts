/** A part of a line in one look: class names, and colours that have no name. */
export type AnsiSpan = {
  text: string;
  classes: string[];
  color: string | undefined;
  background: string | undefined;
};

type Look = {
  marks: ReadonlySet<string>;
  color: string | undefined;
  background: string | undefined;
};

const plain: Look = { marks: new Set(), color: undefined, background: undefined };

const marks: Record<number, string> = {
  1: "bold",
  2: "faint",
  3: "italic",
  4: "underlined",
  7: "inverse",
  9: "struck",
};
/** Codes that end marks. */
const ends: Record<number, string[]> = {
  22: ["bold", "faint"],
  23: ["italic"],
  24: ["underlined"],
  27: ["inverse"],
  29: ["struck"],
};

const names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

/** One of the 256 colours: the first sixteen have names, which the theme gives a look. */
function indexed(at: number): string {
  if (at < 16) return `${at > 7 ? "bright-" : ""}${names[at % 8] ?? "white"}`;
  if (at > 231) {
    const grey = 8 + (at - 232) * 10;
    return `rgb(${grey} ${grey} ${grey})`;
  }
  const cube = [36, 6, 1].map((unit) => Math.floor((at - 16) / unit) % 6);
  return `rgb(${cube.map((step) => (step === 0 ? 0 : 55 + step * 40)).join(" ")})`;
}

/** The colour that 38 or 48 begins, and how many codes it takes. */
function extended(
  codes: readonly number[],
  at: number,
): [color: string | undefined, taken: number] {
  if (codes[at + 1] === 5) return [indexed(codes[at + 2] ?? 0), 2];
  if (codes[at + 1] !== 2) return [undefined, 0];
  const [red = 0, green = 0, blue = 0] = codes.slice(at + 2, at + 5);
  return [`rgb(${red} ${green} ${blue})`, 4];
}

function without(set: ReadonlySet<string>, ended: readonly string[]): ReadonlySet<string> {
  return new Set([...set].filter((mark) => !ended.includes(mark)));
}

function simple(look: Look, code: number): Look {
  const mark = marks[code];
  if (mark !== undefined) return { ...look, marks: new Set([...look.marks, mark]) };
  const ended = ends[code];
  if (ended !== undefined) return { ...look, marks: without(look.marks, ended) };
  const base = Math.floor(code / 10);
  const color = indexed((base > 8 ? 8 : 0) + (code % 10));
  if (code === 39) return { ...look, color: undefined };
  if (code === 49) return { ...look, background: undefined };
  if (code % 10 > 7) return look;
  if (base === 3 || base === 9) return { ...look, color };
  return base === 4 || base === 10 ? { ...look, background: color } : look;
}

function changed(look: Look, parameters: string): Look {
  const codes = parameters.split(/[;:]/).map(Number);
  let next = look;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code === 0) next = plain;
    else if (code === 38 || code === 48) {
      const [color, taken] = extended(codes, at);
      next = { ...next, [code === 38 ? "color" : "background"]: color };
      at += taken;
    } else next = simple(next, code);
  }
  return next;
}

// oxlint-disable-next-line no-control-regex -- terminal codes begin with the escape character
const code = /\u001b(?:\[([0-9;:]*)m|\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g;

function isNamed(color: string | undefined): boolean {
  return color !== undefined && !color.startsWith("rgb");
}

function spanOf(text: string, { marks: set, color, background }: Look): AnsiSpan {
  const classes = [...set].map((mark) => `ansi-${mark}`);
  if (isNamed(color)) classes.push(`ansi-${color}`);
  if (isNamed(background)) classes.push(`ansi-on-${background}`);
  return {
    text,
    classes,
    color: isNamed(color) ? undefined : color,
    background: isNamed(background) ? undefined : background,
  };
}

/** A line of the console cut at its terminal colours; other terminal codes are left out. */
export function ansiSpans(text: string): AnsiSpan[] {
  const spans: AnsiSpan[] = [];
  let look = plain;
  let from = 0;
  for (const match of text.matchAll(code)) {
    if (match.index > from) spans.push(spanOf(text.slice(from, match.index), look));
    from = match.index + match[0].length;
    if (match[1] !== undefined) look = changed(look, match[1]);
  }
  if (from < text.length) spans.push(spanOf(text.slice(from), look));
  return spans;
}
