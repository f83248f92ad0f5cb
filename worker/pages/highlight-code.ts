import { classHighlighter, highlightCode as highlight } from "@lezer/highlight";
import { parseCode } from "../code/parse-code.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";

/** Colours are worth their CPU and their bytes as far as somebody reads before the editor is there. */
const mostCharacters = 64 * 1024;

/** The classes that the stylesheet has a colour for; spans of any other would only be weight. */
const coloured =
  /\btok-(?:keyword|operatorKeyword|string2?|number|bool|atom|literal|comment|definition|typeName|className|namespace|labelName|url)\b/;

/**
 * The lines of a file with the names of their parts, as the editor names them. Only as many spans as
 * there are colours, and none over a line's end, so that each line can be numbered.
 */
export function highlightCode(path: string, source: string): Fragment[] {
  // As the editor does, so that the code stands in as many lines before it is there as after.
  const code = source.replace(/\r\n?/g, "\n");
  const tree = code.length > mostCharacters ? undefined : parseCode(path, code);
  if (tree === undefined) return code.split("\n").map((line) => markup`${line}`);
  const lines: Fragment[][] = [[]];
  highlight(
    code,
    tree,
    classHighlighter,
    (text, classes) => {
      const [name] = coloured.exec(classes) ?? [];
      lines.at(-1)?.push(name === undefined ? markup`${text}` : span(name, text));
    },
    () => lines.push([]),
  );
  return lines.map((parts) => markup`${parts}`);
}

function span(name: string, text: string): Fragment {
  return markup`<span class="${name}">${text}</span>`;
}
