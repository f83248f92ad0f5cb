import * as v from "valibot";
import { ProgramPath } from "../../contract/program.ts";

type Block = { info: string; before: string; code: string };

/** Whether a text may hold blocks of code as Markdown fences them. */
export function hasFences(text: string): boolean {
  return /^ {0,3}(?:`{3}|~{3})/m.test(text);
}

/** The fenced blocks of a text, each with the last line of text before it; and whether there is other text. */
function blocksOf(text: string): { blocks: Block[]; isAlone: boolean } {
  const blocks: Block[] = [];
  let open: { fence: string; info: string; lines: string[] } | undefined;
  let before = "";
  let isAlone = true;
  const close = () => {
    if (open !== undefined)
      blocks.push({ info: open.info, before, code: `${open.lines.join("\n")}\n` });
    open = undefined;
    before = "";
  };
  for (const line of text.replaceAll("\r\n", "\n").split("\n")) {
    const fence = /^ {0,3}(`{3,}|~{3,})\s*(.*)$/.exec(line);
    const [, marks = "", info = ""] = fence ?? [];
    if (open !== undefined) {
      if (info === "" && marks.startsWith(open.fence)) close();
      else open.lines.push(line);
    } else if (fence !== null && !info.includes("`")) {
      open = { fence: marks, info, lines: [] };
    } else if (line.trim() !== "") {
      before = line;
      isAlone = false;
    }
  }
  close();
  return { blocks, isAlone };
}

/** A word as the path of a file, where it looks like one: with an ending, and without anything odd. */
function pathOf(word: string): string | undefined {
  const path = word.replace(/^(?:\.\/|\/)/, "");
  return /^[\w@.()[\]/-]*[\w\])]\.[a-z]\w*$/i.test(path) && v.is(ProgramPath, path)
    ? path
    : undefined;
}

function pathsIn(words: readonly string[]): string[] {
  return words.flatMap((word) => pathOf(word) ?? []);
}

/** The file that a line of prose names: all of it, or the one in it that is written as code or bold. */
function namedByProse(line: string): string | undefined {
  const plain = line
    .replace(/^\s*(?:#+|[-*>]|\d+\.)\s+/, "")
    .replace(/^(?:file|filename):\s*/i, "");
  const whole = pathOf(plain.replaceAll(/^[*_`"'\s]+|[*_`"':\s]+$/g, ""));
  if (whole !== undefined) return whole;
  const marked = [...plain.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*/g)].map(
    ([, code, bold]) => code ?? bold ?? "",
  );
  const paths = pathsIn(marked);
  return paths.length === 1 ? paths[0] : undefined;
}

/** The file that a block's first line names, being a comment of nothing else. */
function namedByComment(code: string): string | undefined {
  const [first = ""] = code.split("\n", 1);
  const comment = /^\s*(?:\/\/|#|--|\/\*|<!--|<%#)\s*(\S+?)\s*(?:\*\/|-->|%>)?\s*$/.exec(
    first,
  )?.[1];
  return comment === undefined ? undefined : pathOf(comment);
}

function nameOf({ info, before, code }: Block): string | undefined {
  const words = info.split(/[\s,:={}"']+/).filter(Boolean);
  return pathsIn(words)[0] ?? namedByProse(before) ?? namedByComment(code);
}

/**
 * What a text of Markdown holds: files, where blocks of code in it say which they are; or the code of a
 * single block that says nothing and stands alone. Undefined where it is neither.
 */
export function readFences(
  text: string,
): { files: Record<string, string> } | { code: string } | undefined {
  if (!hasFences(text)) return undefined;
  const { blocks, isAlone } = blocksOf(text);
  const named = blocks.flatMap((block) => {
    const name = nameOf(block);
    return name === undefined ? [] : [[name, block.code] as const];
  });
  if (named.length > 0) return { files: Object.fromEntries(named) };
  const [only, ...others] = blocks;
  return isAlone && only !== undefined && others.length === 0 ? { code: only.code } : undefined;
}
