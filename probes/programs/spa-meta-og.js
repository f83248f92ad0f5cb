const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A tag for crawlers, whose title was written by a user. */
export default async () => {
  const title = 'Tea "Green" <fresh>';
  const safe = title.replace(/[&<>"]/g, (sign) => escapes[sign]);
  const rewriter = new HTMLRewriter().on("head", {
    element: (head) => head.append(`<meta property="og:title" content="${safe}">`, { html: true }),
  });
  return await rewriter.transform(new Response("<head><title>Shop</title></head>")).text();
};
