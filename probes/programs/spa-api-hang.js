/** Whether the page is there after half a second, while its body waits for data. */
async function finishes(data) {
  const rewriter = new HTMLRewriter().on("body", {
    async element(body) {
      body.prepend(String(await data));
    },
  });
  const page = rewriter.transform(new Response("<body>app</body>")).text();
  return Promise.race([page, scheduler.wait(500).then(() => "still waiting")]);
}

/** An API that takes a second and a half, without a limit and with one of 100 ms. */
export default async ({ echo }) => {
  const url = `${echo}/delay/1500`;
  const limited = fetch(url, { signal: AbortSignal.timeout(100) }).catch(({ name }) => name);
  return {
    unlimited: await finishes(fetch(url).then(({ status }) => status)),
    limited: await finishes(limited),
  };
};
