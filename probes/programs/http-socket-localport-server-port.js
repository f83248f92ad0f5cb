import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** The server's own port, for a request to another. */
export default async () => {
  const server = createServer(({ socket }, response) => {
    response.end(JSON.stringify(socket.localPort));
  }).listen(8080);
  const answer = await handleAsNodeRequest(8080, new Request("http://shop.example:4321/"));
  server.close();
  return answer.json();
};
