import type { PageRoute } from "./routes.ts";

/** A page of prose: one text that the Worker paints first and the client renders over it. */
export interface Article {
  title: string;
  lead: string;
  sections: readonly ArticleSection[];
}

/** In every text, what stands between backticks is code. */
export interface ArticleSection {
  title: string;
  paragraphs: readonly string[];
  steps?: readonly string[];
  /** Pairs of a name and what is true of it. */
  facts?: readonly (readonly [string, string])[];
  /** Lines for a terminal. */
  commands?: readonly string[];
  more?: { page: PageRoute; label: string };
}

/** A text cut at its backticks; every other part is code. */
export function inlineParts(text: string): { text: string; isCode: boolean }[] {
  return text
    .split("`")
    .map((part, at) => ({ text: part, isCode: at % 2 === 1 }))
    .filter((part) => part.text !== "");
}
