/** The shell of another origin, or an answer that says that it is not to be had. */
async function shellOf(url) {
  const shell = await fetch(url);
  if (!shell.ok) return new Response("Origin returned an error", { status: 502 });
  return new HTMLRewriter().transform(new Response(shell.body, shell));
}

/** An origin that does not have the page, and one that has. */
export default async ({ echo }) => {
  const missing = await shellOf(`${echo}/status/404`);
  const there = await shellOf(`${echo}/`);
  return { missing: [missing.status, await missing.text()], there: there.status };
};
