/** Sets an attribute to a text that tries to end it, and reads the result with a second rewriter. */
export default async () => {
  const hostile = 'a"><script>alert(1)</script>&amp;';
  const html = await new HTMLRewriter()
    .on("meta", {
      element(element) {
        element.setAttribute("content", hostile);
      },
    })
    .transform(new Response('<meta name="description">'))
    .text();
  let scripts = 0;
  const counting = new HTMLRewriter().on("script", {
    element() {
      scripts += 1;
    },
  });
  await counting.transform(new Response(html)).text();
  return { html, scripts };
};
