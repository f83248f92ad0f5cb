import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** Whether a request came over TLS: as its address says, and as the header of a proxy says. */
export default async () => {
  const server = createServer(({ socket }, response) => {
    response.end(JSON.stringify(socket.encrypted));
  }).listen(8080);
  const seen = {
    http: await encrypted("http://shop.example/", {}),
    https: await encrypted("https://shop.example/", {}),
    forwarded: await encrypted("http://shop.example/", { "x-forwarded-proto": "https" }),
  };
  server.close();
  return seen;
};

async function encrypted(url, headers) {
  const response = await handleAsNodeRequest(8080, new Request(url, { headers }));
  return response.json();
}
