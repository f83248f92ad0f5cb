/** The namespaces of an HTML element, of an SVG one and of what stands in it. */
export default async () => {
  const seen = {};
  const rewriter = new HTMLRewriter().on("div, svg, circle, math", {
    element({ tagName, namespaceURI }) {
      seen[tagName] = namespaceURI;
    },
  });
  const html = "<div><svg><circle/></svg><math></math></div>";
  await rewriter.transform(new Response(html)).text();
  return seen;
};
