import { highlightCode as highlight, tagHighlighter, tags } from "@lezer/highlight";
import type { CodeKind, CodeSpan } from "../../contract/og.ts";
import { parseCode } from "./parse-code.ts";

const { function: functionName, definition, special } = tags;

const highlighter = tagHighlighter([
  { tag: [tags.keyword, tags.modifier, tags.self, tags.null], class: "keyword" },
  { tag: [tags.string, special(tags.string), tags.regexp, tags.escape], class: "string" },
  { tag: [tags.number, tags.bool, tags.atom], class: "number" },
  { tag: tags.comment, class: "comment" },
  {
    tag: [
      functionName(tags.variableName),
      functionName(tags.propertyName),
      functionName(definition(tags.variableName)),
      tags.tagName,
    ],
    class: "name",
  },
  { tag: [tags.typeName, tags.className, tags.namespace], class: "type" },
]);

const kinds: Record<string, CodeKind> = {
  keyword: "keyword",
  string: "string",
  number: "number",
  comment: "comment",
  name: "name",
  type: "type",
};

/** The lines of a file, each as its coloured stretches; a file that is no script has one colour. */
export function codeSpans(path: string, code: string): CodeSpan[][] {
  const tree = parseCode(path, code);
  if (tree === undefined) return code.split("\n").map((text) => [{ text, kind: "plain" }]);
  let line: CodeSpan[] = [];
  const lines = [line];
  highlight(
    code,
    tree,
    highlighter,
    (text, classes) => line.push({ text, kind: kinds[classes] ?? "plain" }),
    () => {
      line = [];
      lines.push(line);
    },
  );
  return lines;
}
