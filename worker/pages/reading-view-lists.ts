import type { ExampleSummary } from "../../contract/page.ts";
import { pageHref } from "../../contract/routes.ts";
import { type Fragment, markup } from "./reading-view-fragment.ts";
import { topbar } from "./reading-view-topbar.ts";

function galleryList(
  items: readonly ExampleSummary[],
  level: "h2" | "h3",
  current?: string,
): Fragment {
  const links = items.map(({ slug, title, description }) => {
    const heading = level === "h2" ? markup`<h2>${title}</h2>` : markup`<h3>${title}</h3>`;
    const mark = slug === current ? markup` aria-current="page"` : "";
    return markup`<li><a class="gallery-item" href="${pageHref("example", { slug })}"${mark}>${heading}<p>${description}</p></a></li>`;
  });
  return markup`<ul class="gallery">${links}</ul>`;
}

/** The gallery under the workbench; `current` is the example in it. */
export function gallery(items: readonly ExampleSummary[], current: string): Fragment {
  const all = markup`<p><a href="${pageHref("examples")}">All examples</a></p>`;
  return markup`<section aria-labelledby="gallery-title"><h2 id="gallery-title">Gallery</h2>${galleryList(items, "h3", current)}${all}</section>`;
}

/** All examples as a list; what filters it has its place kept. */
export function readingExamples(items: readonly ExampleSummary[]): Fragment {
  const filter = markup`<div class="filter-line"><span class="field field-hint needs-script" aria-hidden="true">Filter</span><span class="count">${items.length} ${items.length === 1 ? "example" : "examples"}</span></div>`;
  return markup`${topbar("", "")}<main class="page"><h1>Examples</h1><p class="page-lead">Node.js servers that run here as they are. Open one, send it a request, change it, share it.</p><div class="page-part">${filter}${galleryList(items, "h2")}</div></main>`;
}

/** The list itself is in the reader's browser. */
export function readingMine(): Fragment {
  return markup`${topbar("", "")}<main class="page mine-page"><h1>My programs</h1><p class="page-lead">The programs you shared from this browser. The list is kept here alone; the server does not know whose they are.</p><p class="without-script">Reading the list takes JavaScript, which is off in this browser.</p></main>`;
}
