import {
  countSentence,
  type ExampleFilter,
  filterExamples,
  filterHref,
  tagCounts,
} from "../../contract/example-filter.ts";
import { exampleTags, type ExampleTag } from "../../contract/example-tags.ts";
import type { ExampleSummary } from "../../contract/page.ts";
import { pageHref } from "../../contract/routes.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";
import { topbar } from "./reading-view-topbar.ts";

function galleryList(
  items: readonly ExampleSummary[],
  level: "h2" | "h3",
  current?: string,
): Fragment {
  const links = items.map(({ slug, title, description, tags }) => {
    const heading = level === "h2" ? markup`<h2>${title}</h2>` : markup`<h3>${title}</h3>`;
    const mark = slug === current ? markup` aria-current="page"` : "";
    const names = tags.map((tag) => markup`<li>${exampleTags[tag]}</li>`);
    const line = level === "h2" ? markup`<ul class="tag-line">${names}</ul>` : "";
    return markup`<li><a class="gallery-item" href="${pageHref("example", { slug })}"${mark}>${heading}<p>${description}</p>${line}</a></li>`;
  });
  return markup`<ul class="gallery">${links}</ul>`;
}

/** A few of the examples under the workbench, and the way to all; `current` is the one in it. */
export function gallery(
  items: readonly ExampleSummary[],
  { all, current }: { all: number; current: string },
): Fragment {
  return markup`<section aria-labelledby="gallery-title"><h2 id="gallery-title">Gallery</h2>${galleryList(items, "h3", current)}<p><a href="${pageHref("examples")}">All ${all} examples</a></p></section>`;
}

/** The tags of an example, each the way to what else has it. */
export function tagLinks(tags: readonly ExampleTag[]): Fragment | "" {
  if (tags.length === 0) return "";
  const links = tags.map(
    (tag) => markup`<li><a href="${filterHref({ words: "", tag })}">${exampleTags[tag]}</a></li>`,
  );
  return markup`<ul class="tag-line" aria-label="Tags">${links}</ul>`;
}

function tagFilter(
  items: readonly ExampleSummary[],
  { words, tag: chosen }: ExampleFilter,
): Fragment {
  const links = tagCounts(items).map(([tag, count]) => {
    const isChosen = tag === chosen;
    const href = filterHref(isChosen ? { words } : { words, tag });
    const mark = isChosen ? markup` aria-current="true"` : "";
    return markup`<li><a class="tag" href="${href}"${mark}>${exampleTags[tag]} <span class="count">${count}</span></a></li>`;
  });
  return markup`<ul class="tags" aria-label="Tags">${links}</ul>`;
}

/** All examples, or those of a filter. Without script its form and its links ask for another. */
export function readingExamples(items: readonly ExampleSummary[], filter: ExampleFilter): Fragment {
  const { words, tag } = filter;
  const found = filterExamples(items, filter);
  const kept = tag === undefined ? "" : markup`<input type="hidden" name="tag" value="${tag}">`;
  const field = markup`<span class="field field-hint needs-script" aria-hidden="true">${words || "Filter"}</span><form class="without-script" action="${pageHref("examples")}">${kept}<input class="field" type="search" name="q" aria-label="Filter the examples" placeholder="Filter" value="${words}"><button class="button">Filter</button></form>`;
  const line = markup`<div class="filter-line">${field}<span class="count">${countSentence(found.length, items.length)}</span></div>`;
  const empty = markup`<p class="empty-page">No example has all of this. <a class="button" href="${pageHref("examples")}">Show all</a></p>`;
  const list = found.length === 0 ? empty : galleryList(found, "h2");
  return markup`${topbar("", "")}<main class="page"><h1>Examples</h1><p class="page-lead">Node.js servers that run here as they are. Open one, send it a request, change it, share it.</p><div class="page-part">${line}${tagFilter(items, filter)}${list}</div></main>`;
}
