import { expect, it } from "vitest";
import { highlightCode } from "./highlight-code.ts";

function linesOf(path: string, code: string): string[] {
  return highlightCode(path, code).map(String);
}

/** What a reader sees: the markup taken away and the entities undone. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

it("names keywords, strings, numbers, comments and what is defined", () => {
  expect(linesOf("server.js", `const port = 3000; // the "port"`)).toEqual([
    '<span class="tok-keyword">const</span> <span class="tok-definition">port</span> = ' +
      '<span class="tok-number">3000</span>; <span class="tok-comment">// the &quot;port&quot;</span>',
  ]);
});

it("ends every span at the end of its line", () => {
  expect(linesOf("a.ts", "/* one\ntwo */\n`three\n`")).toEqual([
    '<span class="tok-comment">/* one</span>',
    '<span class="tok-comment">two */</span>',
    '<span class="tok-string2">`three</span>',
    '<span class="tok-string2">`</span>',
  ]);
});

it.each([
  ["a.js", "const a = `<script>${x}</script>`;\n\n\tb && c < d;\r\n"],
  ["a.tsx", "export const A = (): JSX.Element => <b title='&lt;'>x</b>;\n"],
  ["a.mts", "type A<T> = { [K in keyof T]: `${string & K}` };"],
  ["a.js", "const broken = `${ ( /* \n </pre><img src=x onerror=alert(1)>"],
  ["a.js", "\u0000\u2028\u{1F6A2}\ud83d"],
  ["a.css", "b > c { color: red }\n"],
  ["a.js", ""],
  ["a.js", "x = 1;\n".repeat(20_000)],
])("loses no character and lets no markup through: %s", (path, code) => {
  const lines = linesOf(path, code);
  expect(lines.map(textOf).join("\n")).toBe(code.replace(/\r\n?/g, "\n"));
  const markupLeft = lines.join("\n").replaceAll(/<\/?span(?: class="tok-\w+")?>/g, "");
  expect(markupLeft).not.toMatch(/[<>]/);
});
