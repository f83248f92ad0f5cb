import http from "node:http";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";

http
  .createServer((req, res) => {
    http
      .get(`http://localhost:4000${req.url}`, async (page) => {
        console.log(`${page.statusCode} ${page.headers["content-type"]}`);
        res.writeHead(page.statusCode, { "Content-Type": page.headers["content-type"] });
        await pipeline(page, res);
      })
      .on("error", (error) => res.writeHead(502).end(`${error.message}\n`));
  })
  .listen(3000);

// The page of somebody else, who is slow to write it.
http
  .createServer(async (req, res) => {
    if (req.url !== "/moths") return res.writeHead(404, { "Content-Type": "text/html" }).end("<h1>No such page</h1>\n");
    res.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    res.write("<!doctype html><title>Moths</title><h1>Seen tonight</h1>\n<ul>\n");
    for (const moth of ["Elephant hawk-moth", "Brimstone", "Burnished brass"]) {
      res.write(`  <li>${moth}\n`);
      await sleep(40);
    }
    res.end("</ul>\n");
  })
  .listen(4000);
