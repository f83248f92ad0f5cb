/** Transforms a page that tells its length and its tag. */
export default async () => {
  const html = "<p></p>";
  const headers = {
    "content-length": String(html.length),
    etag: '"v1"',
    "content-type": "text/html",
  };
  const rewriter = new HTMLRewriter().on("p", {
    element(element) {
      element.append("longer than before");
    },
  });
  const response = rewriter.transform(new Response(html, { headers }));
  return {
    contentLength: response.headers.get("content-length"),
    etag: response.headers.get("etag"),
    length: (await response.text()).length,
  };
};
