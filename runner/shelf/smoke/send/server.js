import { createServer } from "node:http";
import send from "send";
createServer((req, res) =>
  send(req, req.url, { root: `${import.meta.dirname}/public` }).pipe(res),
).listen(3000);
