/** Adds to what is HTML, and to nothing else. */
function passOn(response) {
  if (!response.headers.get("Content-Type")?.startsWith("text/html")) return response;
  const rewriter = new HTMLRewriter().on("b", { element: (bold) => void bold.append("!") });
  return rewriter.transform(response);
}

/** A page, and JSON that has the same tags in it. */
export default async () => {
  const page = new Response("<b>tea</b>", {
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
  return {
    page: await passOn(page).text(),
    json: await passOn(Response.json({ name: "<b>tea</b>" })).json(),
  };
};
