import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** The address of a visitor: of one that no header tells of, and of one that a header names. */
export default async () => {
  const server = createServer(({ socket }, response) => response.end(socket.remoteAddress)).listen(
    80,
  );
  const plain = await address({});
  const named = await address({ "cf-connecting-ip": "203.0.113.9" });
  server.close();
  return { plain, named };
};

async function address(headers) {
  const response = await handleAsNodeRequest(80, new Request("http://shop.example/", { headers }));
  return response.text();
}
