import { httpServerHandler } from "cloudflare:node";
import http from "node:http";

const server = http.createServer((req, res) => {
  const { env, cf } = req.cloudflare;
  res.setHeader("Content-Type", "application/json");
  res.end(
    JSON.stringify({
      method: req.method,
      url: req.url,
      host: req.headers.host,
      bindings: Object.keys(env ?? {}),
      colo: cf?.colo ?? "unknown here",
    }),
  );
});

server.listen(8080);

export default httpServerHandler({ port: 8080 });
