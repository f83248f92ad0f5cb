import { openApiSession } from "../dev/api-session.ts";
import { benchOf } from "./bench.ts";
import { programOf } from "./run-events.ts";
import { openVisitor, type VisitorOptions } from "./visitor.ts";

const source = `import http from "node:http";
import zlib from "node:zlib";

let served = 0;
const item = (id) => ({ id, name: "name " + id, nested: { text: "lorem ipsum dolor sit amet ".repeat(4) } });

function send(res, type, body, headers = {}) {
  res.writeHead(200, { "content-type": type, ...headers });
  res.end(body);
}

const answers = {
  "/json": (res) => send(res, "application/json", JSON.stringify({
    users: [{ name: "Ann", id: 1 }, { name: "Bob", id: 2 }],
    count: 2,
  }).replace('"count":2', '"count":12345678901234567890')),
  "/count": (res) => send(res, "application/json", JSON.stringify({ served: (served += 1), kept: true })),
  "/long-json": (res) => send(res, "application/json", JSON.stringify(Array.from({ length: 9000 }, (_, id) => item(id)))),
  "/long-text": (res) => send(res, "text/plain", "a line as long as lines of logs most often are, and a little longer than that\\n".repeat(60_000)),
  "/gzip": (res) => send(res, "text/plain", zlib.gzipSync("unpacked ".repeat(50)), { "content-encoding": "gzip" }),
  "/br": (res) => send(res, "text/plain", zlib.brotliCompressSync("unpacked ".repeat(50)), { "content-encoding": "br" }),
  "/deflate": (res) => send(res, "text/plain", zlib.deflateSync("unpacked ".repeat(50)), { "content-encoding": "deflate" }),
  "/binary": (res) => send(res, "application/octet-stream", Buffer.from(Array.from({ length: 9000 }, (_, at) => at & 255))),
  "/image": (res) => send(res, "image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg" width="31" height="17"/>'),
  "/html": (res) => send(res, "text/html", "<!doctype html><title>t</title><style>h1 { color: rgb(1, 2, 3) }</style><h1>Framed</h1><script>document.body.textContent = 'ran'</script>"),
  "/events": (res) => {
    res.writeHead(200, { "content-type": "text/event-stream" });
    let sent = 0;
    const timer = setInterval(() => {
      res.write("event: tick\\nid: " + sent + "\\ndata: number " + sent + "\\n\\n");
      sent += 1;
      if (sent === 4) {
        clearInterval(timer);
        res.end();
      }
    }, 400);
  },
  "/print": (res) => {
    console.log("plain", { nested: { list: [1, 2] } });
    console.warn("\\u001b[33myellow\\u001b[0m and \\u001b[1;31mbold red\\u001b[0m");
    console.error("an error line");
    console.debug("a debug line");
    res.end("printed");
  },
};

http.createServer((req, res) => {
  const { pathname } = new URL(req.url, "http://x");
  if (pathname in answers) return answers[pathname](res);
  let body = Buffer.alloc(0);
  req.on("data", (part) => { body = Buffer.concat([body, part]); });
  req.on("end", () => {
    console.log("heard " + req.url);
    send(res, "text/plain", [req.method + " " + req.url, "type=" + req.headers["content-type"], "trace=" + req.headers["x-trace"], "auth=" + req.headers.authorization, body.toString("latin1")].join("\\n"));
  });
}).listen(3000);
`;

const request = { method: "GET", path: "/", headers: [] };

/**
 * Shares a program that answers each path in another way, to see how each is shown; each time another one, with an
 * isolate of its own. Gives its path.
 */
export async function shareAnswers(origin: string): Promise<string> {
  const session = await openApiSession(origin);
  const { url } = await session.share({
    program: programOf(`${source}// ${crypto.randomUUID()}\n`),
    title: "Many answers",
    requests: [request, { ...request, method: "POST", path: "/anything?at=all" }],
  });
  return new URL(url).pathname;
}

/** Opens the shared program and runs it, as somebody who was sent its link. */
export async function openAnswers(path: string, options: VisitorOptions) {
  const { page } = await openVisitor(options);
  await page.goto(path);
  const bench = benchOf(page);
  await bench.run.click();
  await bench.status.getByText("200").waitFor();
  return { page, bench };
}
