/** A handler that waits for the network and for a timer before it writes. */
export default async ({ echo }) => {
  const rewriter = new HTMLRewriter().on("p", {
    async element(element) {
      await scheduler.wait(50);
      const response = await fetch(`${echo}/status/200`);
      element.append(String(response.status));
    },
  });
  return await rewriter.transform(new Response("<p>status </p><i>rest</i>")).text();
};
