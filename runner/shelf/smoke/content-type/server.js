import { createServer } from "node:http";
import * as contentType from "content-type";
createServer((req, res) =>
  res.end(contentType.parse(req.headers["content-type"]).parameters.charset),
).listen(3000);
