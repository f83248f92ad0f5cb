import { createServer } from "node:http";
import finalhandler from "finalhandler";
createServer((req, res) => {
  const done = finalhandler(req, res);
  done(req.url === "/bad" ? Object.assign(new Error("bad"), { status: 418 }) : undefined);
}).listen(3000);
