/** Three handlers of three elements, in one pass. */
export default async () => {
  const rewriter = new HTMLRewriter()
    .on("head", {
      element(element) {
        element.append("<title>Orders</title>", { html: true });
      },
    })
    .on("body", {
      element(element) {
        element.setAttribute("class", "dark");
      },
    })
    .on("script", {
      element(element) {
        element.setAttribute("nonce", "n1");
      },
    });
  const html = "<head></head><body><script></script></body>";
  return await rewriter.transform(new Response(html)).text();
};
