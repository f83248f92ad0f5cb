import { createServer } from "node:http";
import { LRUCache } from "lru-cache";
createServer((req, res) => {
  const cache = new LRUCache({ max: 2 });
  for (const key of ["a", "b", "c"]) cache.set(key, key);
  res.end([...cache.keys()].join());
}).listen(3000);
