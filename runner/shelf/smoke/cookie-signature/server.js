import { createServer } from "node:http";
import { sign, unsign } from "cookie-signature";
createServer((req, res) => {
  const signed = sign("ada", "key");
  res.end(`${unsign(signed, "key")} ${unsign(signed, "other")}`);
}).listen(3000);
