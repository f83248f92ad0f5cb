const NodeCache = require("node-cache");
let cache;
require("node:http")
  .createServer((req, res) => {
    cache ??= new NodeCache({ stdTTL: 60, checkperiod: 0 });
    cache.set("n", (cache.get("n") ?? 0) + 1);
    res.end(String(cache.get("n")));
  })
  .listen(3000);
