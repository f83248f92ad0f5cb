import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const server = http.createServer(async (req, res) => {
  res.writeHead(200, { "Content-Type": "text/plain; charset=utf-8" });
  for (let chunk = 1; chunk <= 5; chunk += 1) {
    if (chunk > 1) await sleep(200);
    console.log(`writing chunk ${chunk}`);
    res.write(`chunk ${chunk} of 5\n`);
  }
  console.log("ending the response");
  res.end("that was all\n");
});

server.listen(3000);
