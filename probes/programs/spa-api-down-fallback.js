/** The page, with data where there are some. */
function shell(load) {
  const data = load()
    .then((answer) => (answer.ok ? answer.json() : null))
    .catch(() => null);
  const rewriter = new HTMLRewriter().on("body", {
    async element(body) {
      const loaded = await data;
      if (loaded !== null) body.prepend("<script>data</script>", { html: true });
    },
  });
  return rewriter.transform(new Response("<body>app</body>"));
}

const seen = async (page) => ({ status: page.status, html: await page.text() });

/** An API that answers 500, one that throws, one whose answer is no JSON, and one that works. */
export default async ({ echo }) => ({
  refuses: await seen(shell(() => fetch(`${echo}/status/500`))),
  throws: await seen(shell(() => Promise.reject(new TypeError("network")))),
  noJson: await seen(shell(async () => new Response("<h1>maintenance</h1>"))),
  works: await seen(shell(() => fetch(`${echo}/`))),
});
