const http = require("node:http");
const ms = require("ms");
http
  .createServer((req, res) => res.end(`${ms("2 days")} ${ms(60_000, { long: true })}`))
  .listen(3000);
