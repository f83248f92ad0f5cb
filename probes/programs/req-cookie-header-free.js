/** Sends headers that a browser would not let a script set. */
export default async ({ echo }) => {
  const sent = {
    cookie: "basket=7",
    origin: "http://shop.example",
    referer: "http://shop.example/tea",
  };
  const response = await fetch(`${echo}/`, { headers: sent });
  const { headers } = await response.json();
  return Object.fromEntries(Object.keys(sent).map((name) => [name, headers[name] ?? null]));
};
