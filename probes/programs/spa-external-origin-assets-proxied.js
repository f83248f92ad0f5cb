/** Passes a request for a file on to another origin by its path, with the request as it came. */
export default async ({ echo }) => {
  const visitor = new Request("https://shop.example/a.css?v=7", {
    headers: { "Accept-Language": "nl" },
  });
  const { pathname } = new URL(visitor.url);
  const answer = await fetch(new Request(new URL(pathname, echo), visitor));
  const { method, url, headers } = await answer.json();
  const asked = new URL(url);
  return {
    method,
    path: asked.pathname,
    search: asked.search,
    language: new Headers(headers).get("Accept-Language"),
  };
};
