const http = require("node:http");
const mime = require("mime-types");
http
  .createServer((req, res) =>
    res.end(`${mime.lookup("a.svg")} ${mime.contentType("a.html")} ${mime.extension("image/png")}`),
  )
  .listen(3000);
