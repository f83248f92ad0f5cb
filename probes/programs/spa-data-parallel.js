/** Data that take 300 ms and a page that takes 300 ms, where the body alone waits for the data. */
export default async ({ echo }) => {
  const started = Date.now();
  const data = fetch(`${echo}/delay/300`).then((answer) => answer.status);
  await fetch(`${echo}/delay/300`);
  let waited;
  const rewriter = new HTMLRewriter().on("body", {
    async element(body) {
      body.prepend(String(await data));
      waited = Date.now() - started;
    },
  });
  const html = await rewriter.transform(new Response("<head></head><body></body>")).text();
  return { html, waited: waited >= 280, together: Date.now() - started < 550 };
};
