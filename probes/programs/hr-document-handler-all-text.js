/** Text and comments before, in and after the html element, as the document's handlers see them. */
export default async () => {
  const comments = [];
  let text = "";
  const rewriter = new HTMLRewriter().onDocument({
    comments(comment) {
      comments.push(comment.text);
    },
    text(chunk) {
      text += chunk.text;
    },
  });
  const html = "<!--before--><html><body>in<!--inside--></body></html>after<!--behind-->";
  await rewriter.transform(new Response(html)).text();
  return { comments, text };
};
