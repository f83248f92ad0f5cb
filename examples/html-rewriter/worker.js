import page from "./page.html";
import { Outline } from "./outline.js";

function withOutline(response) {
  const outline = new Outline();
  return new HTMLRewriter()
    .on("h2[id]", outline)
    .on("body", {
      // The headings are known only when the body ends; until then the page is on its way already.
      element: (body) => body.onEndTag((end) => end.before(outline.html, { html: true })),
    })
    .on('a[href^="http"]', { element: (link) => link.setAttribute("rel", "noopener external") })
    .on("img:not([loading])", { element: (image) => image.setAttribute("loading", "lazy") })
    .on("title", { element: (title) => title.append(" | <Berth>") })
    .onDocument({ comments: (comment) => comment.remove() })
    .transform(response);
}

export default {
  fetch() {
    return withOutline(
      new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } }),
    );
  },
};
