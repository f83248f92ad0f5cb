import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** The server's own address: as it is asked with a Host header, and without one. */
export default async () => {
  const server = createServer(({ socket }, response) => response.end(socket.localAddress)).listen(
    80,
  );
  const named = await address({ host: "shop.example" });
  const unnamed = await address({});
  server.close();
  return { named, unnamed };
};

async function address(headers) {
  const response = await handleAsNodeRequest(80, new Request("http://shop.example/", { headers }));
  return response.text();
}
