import { createServer } from "node:http";
import mime from "mime";
import lite from "mime/lite";
createServer((req, res) =>
  res.end(`${mime.getType("a.svg")} ${lite.getExtension("text/html")}`),
).listen(3000);
