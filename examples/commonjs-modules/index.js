const http = require("node:http");
const greet = require("./lib/greet");
const { readAbout } = require("./lib/about");

http
  .createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url, "http://localhost");
    if (pathname === "/about") return res.end(readAbout());
    res.end(greet(searchParams.get("name") ?? "World", searchParams.get("lang") ?? "en") + "\n");
  })
  .listen(3000);
