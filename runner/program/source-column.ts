const tokens =
  /[\p{ID_Start}$_#@][\p{ID_Continue}$]*|\d[\w.]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\S/gu;

interface Token {
  text: string;
  at: number;
}

function tokensOf(line: string): Token[] {
  return Array.from(line.matchAll(tokens), (match) => ({ text: match[0], at: match.index }));
}

/** Lines of this many tokens are no longer compared: nobody wrote them by hand. */
const tokensMost = 400;

/** Lengths of the longest rows that both have in common, from each pair of tokens on. */
function commonLengths(from: Token[], to: Token[]): (i: number, j: number) => number {
  const width = to.length + 1;
  const lengths = new Uint16Array((from.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const same = from[i]?.text === to[j]?.text;
      lengths[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** The token of `to` that a token of `from` is, in the longest row that both have in common. */
function counterpart(from: Token[], to: Token[], index: number): Token | undefined {
  const at = commonLengths(from, to);
  let j = 0;
  for (let i = 0; i <= index && j < to.length; i += 1) {
    // What `to` has more of is passed over first, as long as nothing that both have is lost by it.
    while (j < to.length && from[i]?.text !== to[j]?.text && at(i, j + 1) >= at(i + 1, j)) j += 1;
    if (from[i]?.text !== to[j]?.text) continue;
    if (i === index) return to[j];
    j += 1;
  }
  return undefined;
}

/**
 * The column in the source of a place in the code that was made of it. Lines are the same in both; on a
 * line, types are gone and specifiers changed, so the tokens around the place are looked for again.
 * Undefined where the place is in nothing that the source has. Lines and columns count from 1.
 */
export function sourceColumn(
  code: string,
  source: string,
  line: number,
  column: number,
): number | undefined {
  const made = code.split("\n")[line - 1] ?? "";
  const written = source.split("\n")[line - 1] ?? "";
  if (made === written) return column;
  const [from, to] = [tokensOf(made), tokensOf(written)];
  if (from.length > tokensMost || to.length > tokensMost) return undefined;
  const index = from.findLastIndex(({ at }) => at < column);
  const target = counterpart(from, to, index);
  const inside = column - 1 - (from[index]?.at ?? 0);
  return target === undefined ? undefined : target.at + 1 + Math.min(inside, target.text.length);
}
