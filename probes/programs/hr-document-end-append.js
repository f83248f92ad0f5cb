/** Appends after the last byte of the document. */
export default async () => {
  const rewriter = new HTMLRewriter().onDocument({
    end(end) {
      end.append("<!--made here-->", { html: true });
    },
  });
  return await rewriter.transform(new Response("<html><body>Orders</body></html>\n")).text();
};
