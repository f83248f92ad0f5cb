/** A script is put into the body, and every script is given a nonce: which of them get it? */
export default async () => {
  const rewriter = new HTMLRewriter()
    .on("body", {
      element(element) {
        element.prepend("<script id=injected></script>", { html: true });
      },
    })
    .on("script", {
      element(element) {
        element.setAttribute("nonce", "n1");
      },
    });
  const html = "<body><script id=own></script></body>";
  return await rewriter.transform(new Response(html)).text();
};
