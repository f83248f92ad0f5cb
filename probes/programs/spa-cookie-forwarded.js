/** Asks the API as the visitor, and looks at what reaches it. */
export default async ({ echo }) => {
  const visitor = new Request("https://shop.example/orders/7", {
    headers: { Cookie: "session=tea" },
  });
  const answer = await fetch(`${echo}/`, {
    headers: {
      Cookie: visitor.headers.get("Cookie") ?? "",
      "X-Request-Path": new URL(visitor.url).pathname,
    },
  });
  const headers = new Headers((await answer.json()).headers);
  return { cookie: headers.get("Cookie"), path: headers.get("X-Request-Path") };
};
