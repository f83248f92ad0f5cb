import { javascript, javascriptLanguage } from "@codemirror/lang-javascript";
import type { Extension } from "@codemirror/state";
import { builtins, packages } from "virtual:importable-names";
import { completeImports } from "./import-completion.ts";

type Load = () => Extension | Promise<Extension>;

const imports = javascriptLanguage.data.of({
  autocomplete: completeImports({ builtins, packages }),
});
const script: Load = () => [javascript({ jsx: true }), imports];
const typeScript: Load = () => [javascript({ typescript: true }), imports];
const html: Load = async () => (await import("@codemirror/lang-html")).html();
const markdown: Load = async () => (await import("@codemirror/lang-markdown")).markdown();

const languages: Record<string, Load> = {
  js: script,
  mjs: script,
  cjs: script,
  jsx: script,
  ts: typeScript,
  mts: typeScript,
  cts: typeScript,
  tsx: () => [javascript({ jsx: true, typescript: true }), imports],
  json: async () => (await import("@codemirror/lang-json")).json(),
  css: async () => (await import("@codemirror/lang-css")).css(),
  html,
  htm: html,
  ejs: html,
  svg: html,
  md: markdown,
  markdown,
};

/**
 * The language of a file by the end of its name, at once for scripts; plain text where there is none,
 * or it cannot be loaded.
 */
export function languageOf(path: string): Extension | Promise<Extension> {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const language = languages[ending]?.() ?? [];
  return language instanceof Promise ? language.catch(() => []) : language;
}
