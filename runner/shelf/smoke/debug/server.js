import { createServer } from "node:http";
import debug from "debug";

debug.enable("app:http");
const log = debug("app:http");
createServer(async (req, res) => {
  log("asked %o", { path: req.url });
  res.end(`${log.enabled} ${debug("app:other").enabled}`);
}).listen(3000);
