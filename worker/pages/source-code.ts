import type { StructuredData } from "../../contract/head.ts";
import type { Program } from "../../contract/program.ts";
import type { PageWords } from "./page-head.ts";

/** A program as schema.org describes source code. */
export function sourceCode(
  words: PageWords,
  program: Program,
  more: { dateCreated?: string; isBasedOn?: string } = {},
): StructuredData[] {
  return [
    {
      "@type": "SoftwareSourceCode",
      ...words,
      programmingLanguage: /\.[cm]?tsx?$/.test(program.entry) ? "TypeScript" : "JavaScript",
      runtimePlatform: "Cloudflare Workers",
      ...more,
    },
  ];
}
