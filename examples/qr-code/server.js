import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { qrCode } from "./qr.js";

function svg(grid) {
  const dark = grid.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? `M${x + 4} ${y + 4}h1v1h-1z` : [])),
  );
  const size = grid.length + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join("")}"/></svg>\n`;
}

createServer(async (req, res) => {
  const { searchParams } = new URL(req.url, "http://localhost");
  const content =
    req.method === "POST" ? await text(req) : (searchParams.get("text") ?? "https://berth.test/");
  try {
    res.setHeader("content-type", "image/svg+xml");
    res.end(svg(qrCode(content)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    res.writeHead(413, { "content-type": "text/plain" }).end(`${error.message}\n`);
  }
}).listen(3000);
