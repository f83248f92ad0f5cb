/** Writes before and after an end tag, renames it, and removes one. */
export default async () => {
  const rewriter = new HTMLRewriter()
    .on("div", {
      element(element) {
        element.onEndTag((tag) => {
          tag.before("x");
          tag.after("y");
          tag.name = "p";
        });
      },
    })
    .on("b", {
      element(element) {
        element.onEndTag((tag) => {
          tag.remove();
        });
      },
    });
  return await rewriter.transform(new Response("<div>a</div><b>c</b>")).text();
};
