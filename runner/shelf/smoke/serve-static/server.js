const http = require("node:http");
const serveStatic = require("serve-static");
const serve = serveStatic("public", { index: ["page.html"], maxAge: "1h" });
http
  .createServer((req, res) =>
    serve(req, res, () => {
      res.statusCode = 404;
      res.end("no such file");
    }),
  )
  .listen(3000);
