import { javascript, javascriptLanguage } from "@codemirror/lang-javascript";
import type { Extension } from "@codemirror/state";
import { builtins, packages } from "virtual:importable-names";
import { completeImports, type Surroundings } from "./import-completion.ts";

type Load = (surroundings: Surroundings) => Extension | Promise<Extension>;

function importsIn(surroundings: Surroundings): Extension {
  const autocomplete = completeImports({ builtins, packages }, surroundings);
  return javascriptLanguage.data.of({ autocomplete });
}

const script: Load = (around) => [javascript({ jsx: true }), importsIn(around)];
const typeScript: Load = (around) => [javascript({ typescript: true }), importsIn(around)];
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
  tsx: (around) => [javascript({ jsx: true, typescript: true }), importsIn(around)],
  json: async () => (await import("@codemirror/lang-json")).json(),
  css: async () => (await import("@codemirror/lang-css")).css(),
  html,
  htm: html,
  ejs: html,
  svg: html,
  md: markdown,
  markdown,
};

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}

/** Whether a file is a script, in which a line of the shell is no code. */
export function isScript(path: string): boolean {
  return /^[cm]?[jt]sx?$/.test(endingOf(path));
}

/** Whether a file is Markdown, where a block of code in fences is just that. */
export function isMarkdown(path: string): boolean {
  return languages[endingOf(path)] === markdown;
}

/**
 * The language of a file by the end of its name, at once for scripts; plain text where there is none,
 * or it cannot be loaded.
 */
export function languageOf(surroundings: Surroundings): Extension | Promise<Extension> {
  const language = languages[endingOf(surroundings.path)]?.(surroundings) ?? [];
  return language instanceof Promise ? language.catch(() => []) : language;
}
