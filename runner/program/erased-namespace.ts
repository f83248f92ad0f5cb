import { positionOf, type SourceFailure } from "./source-failure.ts";

const opening = /^[ \t]*(?:export\s+)?(?:namespace|module)\s+([\w$.]+)\s*\{/gm;
const value = /\b(?:const|let|var|function|class|enum)\b/;

/** The text of a block that opens before `start`; braces in its texts count like others. */
function blockAt(source: string, start: number): string {
  let depth = 1;
  let end = start;
  while (depth > 0 && end < source.length) {
    const character = source[end];
    if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    end += 1;
  }
  return source.slice(start, end);
}

function isDeclared(block: string): boolean {
  return block
    .split("\n")
    .filter((line) => value.test(line))
    .every((line) => /\bdeclare\b/.test(line));
}

/**
 * The first TypeScript namespace with values in it: erasure takes it for types, and the program would fail later, where
 * it uses it, in words that name another place.
 * @param code what erasure left of the source, line by line
 */
export function erasedNamespace(
  file: string,
  source: string,
  code: string,
): SourceFailure | undefined {
  const lines = code.split("\n");
  for (const match of source.matchAll(opening)) {
    const [text, name = ""] = match;
    const offset = match.index + text.search(/\S/);
    const { line, column } = positionOf(source, offset);
    // In a comment or a text it is still there.
    const isErased = !(lines[line - 1] ?? "").includes(name);
    const block = blockAt(source, match.index + text.length);
    if (!isErased || isDeclared(block)) continue;
    return {
      kind: "syntax",
      message: `The namespace "${name}" holds values, and TypeScript is erased here, not compiled.`,
      hint: "Write it as an object, or as a module of its own; a namespace of types alone can stay.",
      file,
      line,
      column,
    };
  }
  return undefined;
}
