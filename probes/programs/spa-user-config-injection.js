/** Settings for the app, in a script before its own. */
export default async () => {
  const settings = JSON.stringify({ newBasket: true }).replaceAll("<", "\\u003c");
  const rewriter = new HTMLRewriter().on("head", {
    element: (head) =>
      head.prepend(`<script>window.__APP_CONFIG__ = ${settings}</script>`, { html: true }),
  });
  const page = '<head><script type="module" src="/app.js"></script></head>';
  return await rewriter.transform(new Response(page)).text();
};
