/**
 * A long text in blocks of at least so many characters, but for the last. Each ends with a line if it can:
 * a block begins on a line of its own.
 */
export function textBlocks(text: string, blockCharacters: number): string[] {
  const blocks: string[] = [];
  let from = 0;
  while (text.length - from > blockCharacters) {
    const lineEnd = text.indexOf("\n", from + blockCharacters);
    const isNear = lineEnd >= 0 && lineEnd < from + 2 * blockCharacters;
    const cut = from + blockCharacters;
    // Half of a pair of surrogates is no character in either block.
    const isPair = (text.codePointAt(cut - 1) ?? 0) > 0xffff;
    const to = isNear ? lineEnd + 1 : cut + Number(isPair);
    blocks.push(text.slice(from, to));
    from = to;
  }
  return [...blocks, text.slice(from)];
}
