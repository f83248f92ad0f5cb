/** Appends the same text without a word, and as HTML. */
export default async () => {
  const rewriter = new HTMLRewriter().on("p", {
    element(element) {
      element.append('<b>"&');
      element.append("<i></i>", { html: true });
    },
  });
  return await rewriter.transform(new Response("<p></p>")).text();
};
