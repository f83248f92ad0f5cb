/** A page with a nonce of its own. */
function answer() {
  const nonce = btoa(crypto.randomUUID());
  const page = new Response(
    "<head><script>one()</script></head><body><script>two()</script></body>",
  );
  page.headers.set("Content-Security-Policy", `script-src 'nonce-${nonce}'`);
  const rewriter = new HTMLRewriter().on("script", {
    element: (script) => void script.setAttribute("nonce", nonce),
  });
  return rewriter.transform(page);
}

async function noncesOf(page) {
  const policy = page.headers.get("Content-Security-Policy").match(/nonce-([^']+)/)[1];
  const scripts = [...(await page.text()).matchAll(/<script nonce="([^"]+)"/g)];
  return { policy, scripts: scripts.map(([, nonce]) => nonce) };
}

/** Two requests: whether each page's scripts have the nonce of its header, and the two differ. */
export default async () => {
  const pages = [await noncesOf(answer()), await noncesOf(answer())];
  return {
    scripts: pages.map(({ scripts }) => scripts.length),
    match: pages.every(({ policy, scripts }) => scripts.every((nonce) => nonce === policy)),
    differ: pages[0].policy !== pages[1].policy,
  };
};
