/** Reads one comment, changes another, and removes a third. */
export default async () => {
  const read = [];
  const rewriter = new HTMLRewriter().on("p", {
    comments(comment) {
      read.push(comment.text);
      if (comment.text === " change ") comment.text = " changed ";
      if (comment.text === " remove ") comment.remove();
    },
  });
  const html = "<p><!-- keep --><!-- change --><!-- remove --></p>";
  return { html: await rewriter.transform(new Response(html)).text(), read };
};
