import { createServer } from "node:http";
import onHeaders from "on-headers";
createServer((req, res) => {
  onHeaders(res, () => res.setHeader("x-late", "yes"));
  res.end("ok");
}).listen(3000);
