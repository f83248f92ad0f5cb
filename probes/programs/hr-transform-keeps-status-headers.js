function trySetting(response) {
  try {
    response.headers.set("content-security-policy", "default-src 'self'");
    return response.headers.get("content-security-policy");
  } catch (error) {
    return error.name;
  }
}

/** Transforms a response made here and one that was fetched, whose headers cannot be changed. */
export default async ({ echo }) => {
  const made = new Response("<p></p>", { status: 201, headers: { "x-order": "7" } });
  const fetched = await fetch(`${echo}/status/404`);
  const rewriter = new HTMLRewriter().on("p", { element() {} });
  const [ofMade, ofFetched] = [rewriter.transform(made), rewriter.transform(fetched)];
  const out = {
    made: { status: ofMade.status, header: ofMade.headers.get("x-order"), set: trySetting(ofMade) },
    fetched: { status: ofFetched.status, set: trySetting(ofFetched) },
    copied: trySetting(new Response(null, ofFetched)),
  };
  await ofFetched.text();
  return out;
};
