import { type Article, type ArticleSection, inlineParts } from "../../contract/article.ts";
import { intro } from "../../contract/intro-article.ts";
import { pageHref } from "../../contract/routes.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";
import { topbar } from "./reading-view-topbar.ts";

function inline(text: string): Fragment[] {
  return inlineParts(text).map((part) =>
    part.isCode ? markup`<code>${part.text}</code>` : markup`${part.text}`,
  );
}

function stepList(steps: ArticleSection["steps"]): Fragment | "" {
  if (steps === undefined) return "";
  return markup`<ol class="steps">${steps.map((text) => markup`<li>${inline(text)}</li>`)}</ol>`;
}

function factList(facts: ArticleSection["facts"]): Fragment | "" {
  if (facts === undefined) return "";
  const pairs = facts.map(([name, fact]) => markup`<div><dt>${name}</dt><dd>${fact}</dd></div>`);
  return markup`<dl class="facts">${pairs}</dl>`;
}

function articleSection(section: ArticleSection, level: "h2" | "h3"): Fragment {
  const { title, paragraphs, steps, facts, commands, more } = section;
  const heading = level === "h2" ? markup`<h2>${title}</h2>` : markup`<h3>${title}</h3>`;
  const texts = paragraphs.map((text) => markup`<p>${inline(text)}</p>`);
  const terminal =
    commands === undefined
      ? ""
      : markup`<pre class="commands" tabindex="0"><code>${commands.join("\n")}</code></pre>`;
  const link =
    more === undefined ? "" : markup`<p><a href="${pageHref(more.page)}">${more.label}</a></p>`;
  return markup`<section class="prose">${heading}${texts}${stepList(steps)}${factList(facts)}${terminal}${link}</section>`;
}

/** A page of prose. */
export function readingArticle({ title, lead, sections }: Article): Fragment {
  const parts = sections.map((section) => articleSection(section, "h2"));
  return markup`${topbar("", "")}<main class="page"><h1>${title}</h1><p class="page-lead">${inline(lead)}</p><div class="article">${parts}</div></main>`;
}

/** What the home page says of Berth. */
export function introduction(): Fragment {
  const parts = intro.sections.map((section) => articleSection(section, "h3"));
  return markup`<section aria-labelledby="intro-title"><h2 id="intro-title">${intro.title}</h2><div class="columns">${parts}</div></section>`;
}
