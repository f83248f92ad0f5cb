import { createServer } from "node:http";
import getRawBody from "raw-body";
createServer(async (req, res) => {
  try {
    res.end(await getRawBody(req, { limit: 10, encoding: "utf8" }));
  } catch (error) {
    res.writeHead(error.status).end(error.type);
  }
}).listen(3000);
