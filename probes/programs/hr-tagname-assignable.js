/** Renames a heading. */
export default async () => {
  const rewriter = new HTMLRewriter().on("h1", {
    element(element) {
      element.tagName = "h2";
    },
  });
  return await rewriter.transform(new Response('<h1 class="title">Orders</h1>')).text();
};
