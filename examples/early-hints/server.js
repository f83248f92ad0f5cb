import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const preload = ["</poem.css>; rel=preload; as=style", "</verse.woff2>; rel=preload; as=font; crossorigin"];

const page = `<!doctype html>
<link rel="stylesheet" href="/poem.css">
<h1>Harbour at six</h1>
<p>The gulls have read the timetable<br>and know the boat is late.</p>
`;

const css = "body { font: 1.25rem/1.6 serif; margin: 3rem auto; max-width: 24rem }";

createServer(async (req, res) => {
  if (req.url === "/poem.css") {
    res.writeHead(200, { "Content-Type": "text/css", "Cache-Control": "max-age=3600" });
    return res.end(css);
  }
  if (req.url !== "/") return res.writeHead(404).end();
  res.setHeader("Link", preload);
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  // The time in which a browser that got the hints would already be loading.
  await sleep(80);
  res.end(page);
}).listen(3000);
