import { createServer } from "node:http";
import { hasSubscribers } from "node:diagnostics_channel";
import { stopWatching, watch } from "./audit.js";
import { sell } from "./shop.js";

createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, "http://localhost");
  res.setHeader("content-type", "application/json");
  if (pathname !== "/unwatched") watch();
  try {
    const watched = hasSubscribers("shop:order");
    const order = sell("tea", Number(searchParams.get("amount") ?? 1));
    res.end(JSON.stringify({ order, watched }));
  } catch (error) {
    res.writeHead(500).end(JSON.stringify({ error: error.message }));
  } finally {
    stopWatching();
  }
}).listen(3000);
