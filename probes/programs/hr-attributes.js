/** Reads, sets and removes attributes of a link. */
export default async () => {
  const out = {};
  const rewriter = new HTMLRewriter().on("a", {
    element(element) {
      out.absent = element.getAttribute("title");
      out.href = element.getAttribute("href");
      out.has = [element.hasAttribute("href"), element.hasAttribute("title")];
      out.pairs = [...element.attributes];
      element.setAttribute("rel", "nofollow").removeAttribute("href");
    },
  });
  out.html = await rewriter.transform(new Response("<a href=/orders>Orders</a>")).text();
  return out;
};
