const http = require("node:http");
const bodyParser = require("body-parser");

const parsers = {
  "/json": bodyParser.json({ limit: 100 }),
  "/form": bodyParser.urlencoded({ extended: true }),
  "/text": bodyParser.text({ type: "text/*", defaultCharset: "iso-8859-1" }),
  "/raw": bodyParser.raw(),
};

http
  .createServer((req, res) => {
    parsers[req.url](req, res, (error) => {
      res.statusCode = error?.status ?? 200;
      res.end(JSON.stringify(error ? { error: error.type } : { body: req.body }));
    });
  })
  .listen(3000);
