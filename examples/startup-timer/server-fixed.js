import http from "node:http";

const cache = new Map();

// No timer: what has expired is dropped when somebody next looks at the cache.
function sweep(now) {
  for (const [key, { expires }] of cache) {
    if (expires < now) cache.delete(key);
  }
}

http
  .createServer((req, res) => {
    const now = Date.now();
    sweep(now);
    const known = cache.get(req.url);
    if (!known) cache.set(req.url, { since: now, expires: now + 60_000 });
    res.end(known ? `cached since ${new Date(known.since).toISOString()}\n` : "now cached\n");
  })
  .listen(3000);
