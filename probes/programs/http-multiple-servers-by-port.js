import { handleAsNodeRequest } from "cloudflare:node";
import { createServer } from "node:http";

/** Two servers in one program, picked by the path. */
export default async () => {
  const orders = createServer((request, response) => response.end("orders")).listen(3000);
  const stock = createServer((request, response) => response.end("stock")).listen(4000);
  const seen = [await route("/orders/7"), await route("/stock/7")];
  orders.close();
  stock.close();
  return seen;
};

async function route(path) {
  const port = path.startsWith("/orders") ? 3000 : 4000;
  const response = await handleAsNodeRequest(port, new Request(`http://shop.example${path}`));
  return response.text();
}
