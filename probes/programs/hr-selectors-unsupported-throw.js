const selectors = [
  "h1 + p",
  "h1 ~ p",
  ":last-child",
  ":has(a)",
  ":empty",
  "p::before",
  ":is(a, b)",
  "a, b",
];

/** What the rewriter says to each selector. */
export default async () => {
  const out = {};
  for (const selector of selectors) {
    try {
      const rewriter = new HTMLRewriter().on(selector, { element() {} });
      await rewriter.transform(new Response("<a></a>")).text();
      out[selector] = "taken";
    } catch (error) {
      out[selector] = `${error.name}: ${error.message}`;
    }
  }
  return out;
};
