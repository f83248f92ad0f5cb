require("dotenv").config({ quiet: true });
const http = require("node:http");
http
  .createServer((req, res) => res.end(`${process.env.NAME} on ${process.env.PORT}`))
  .listen(process.env.PORT);
