import { createServer, get } from "node:http";

/** Asks for what has changed since a date, and reads the date in the server. */
export default async () => {
  const seen = {};
  const server = createServer((request, response) => {
    seen.modified = request.headers["if-modified-since"];
    seen.unmodified = request.headers["if-unmodified-since"];
    response.end();
  });
  await new Promise((resolve) => server.listen(0, resolve));
  await askSince(server.address().port, "Fri, 01 Jan 2100 00:00:00 GMT");
  server.close();
  return seen;
};

/** In Workers by the server's port, elsewhere over the network. */
async function askSince(port, date) {
  const headers = { "If-Modified-Since": date, "If-Unmodified-Since": date };
  if (navigator.userAgent === "Cloudflare-Workers") {
    const { handleAsNodeRequest } = await import("cloudflare:node");
    await handleAsNodeRequest(port, new Request(`http://localhost:${port}/`, { headers }));
  } else {
    await new Promise((resolve, reject) => {
      get({ port, headers }, (response) => response.resume().on("end", resolve)).on(
        "error",
        reject,
      );
    });
  }
}
