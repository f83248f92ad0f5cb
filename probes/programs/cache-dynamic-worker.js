const url = "http://shop.example/teas/green";

async function tried(call) {
  try {
    return typeof (await call());
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

/** Uses the cache in a program that another Worker loads. */
export default async () => ({
  default: typeof caches.default,
  match: await tried(() => caches.default.match(url)),
  put: await tried(() =>
    caches.default.put(url, new Response("green", { headers: { "cache-control": "max-age=60" } })),
  ),
  open: await tried(() => caches.open("teas")),
});
