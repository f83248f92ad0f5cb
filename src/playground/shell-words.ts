const escapes: Record<string, string> = {
  n: "\n",
  r: "\r",
  t: "\t",
  a: "\u0007",
  b: "\b",
  e: "\u001b",
  f: "\f",
  v: "\v",
  "0": "\0",
};

/** The text of $'…', as bash reads it. */
function ansiC(text: string): string {
  return text.replaceAll(
    /\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|([\s\S]))/gi,
    (_, hex: string | undefined, unit: string | undefined, other: string | undefined) => {
      const code = hex ?? unit;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return escapes[other ?? ""] ?? other ?? "";
    },
  );
}

/** One piece of a word: quoted in one of three ways, an escaped character, or plain. */
const piece =
  /\$'((?:[^'\\]|\\[\s\S])*)'|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\$]+|\$)/y;

type Piece = (string | undefined)[];

function pieceText([, ansi, single, double, escaped, plain]: Piece): string {
  if (ansi !== undefined) return ansiC(ansi);
  if (single !== undefined) return single;
  if (double !== undefined) {
    return double.replaceAll(/\\(?:\r?\n|(["\\$`]))/g, (_, kept: string | undefined) => kept ?? "");
  }
  // A line that ends in a backslash goes on in the next.
  return escaped === undefined ? (plain ?? "") : escaped.replace("\n", "");
}

/** The words of one command, as a POSIX shell divides it; nothing in it is expanded. */
export function shellWords(command: string): string[] {
  const text = command.replaceAll("\r\n", "\n").trim();
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  while (at < text.length) {
    piece.lastIndex = at;
    const match = piece.exec(text);
    if (match === null) {
      // White space ends a word; a quote that nothing closes is a character like others.
      const character = text.charAt(at);
      at += 1;
      if (/\s/.test(character)) {
        if (word !== undefined) words.push(word);
        word = undefined;
      } else word = (word ?? "") + character;
      continue;
    }
    at = piece.lastIndex;
    if (match[0] !== "\\\n") word = (word ?? "") + pieceText(match);
  }
  return word === undefined ? words : [...words, word];
}
