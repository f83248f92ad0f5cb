/** Appends to an ESI tag that has no end: is the text behind it its content? */
export default async () => {
  const seen = {};
  const rewriter = new HTMLRewriter().on("esi\\:include, esi\\:comment", {
    element(element) {
      seen[element.tagName] = element.canHaveContent ?? null;
      element.after("|");
    },
  });
  const page = '<p><esi:include src="/nav"/>text</p><esi:comment text="x"/>rest';
  return await rewriter.transform(new Response(page)).text();
};
