import { createServer } from "node:http";
import qs from "qs";
createServer(async (req, res) => {
  res.end(`${JSON.stringify(qs.parse("a[b][]=1&a[b][]=2"))} ${qs.stringify({ a: { b: "c d" } })}`);
}).listen(3000);
