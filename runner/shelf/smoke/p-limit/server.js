import { createServer } from "node:http";
import pLimit from "p-limit";
createServer(async (req, res) => {
  const limit = pLimit(1);
  const seen = [];
  await Promise.all([1, 2, 3].map((n) => limit(async () => seen.push(n))));
  res.end(seen.join());
}).listen(3000);
