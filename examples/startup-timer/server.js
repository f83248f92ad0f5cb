import http from "node:http";

const cache = new Map();

// Runs when the file is loaded, before there is any request.
setInterval(() => {
  for (const [key, { expires }] of cache) {
    if (expires < Date.now()) cache.delete(key);
  }
}, 60_000);

http
  .createServer((req, res) => {
    const now = Date.now();
    const known = cache.get(req.url);
    if (!known) cache.set(req.url, { since: now, expires: now + 60_000 });
    res.end(known ? `cached since ${new Date(known.since).toISOString()}\n` : "now cached\n");
  })
  .listen(3000);
