const Boom = require("@hapi/boom");
const http = require("node:http");
http
  .createServer((req, res) => {
    const error = Boom.badRequest("no such colour", { colour: "octarine" });
    res.writeHead(error.output.statusCode, { "content-type": "application/json" });
    res.end(JSON.stringify({ ...error.output.payload, isBoom: Boom.isBoom(error) }));
  })
  .listen(3000);
