import { httpServerHandler } from "cloudflare:node";
import { createServer } from "node:http";

/** Two servers, and the handler of the second, asked at the port of the first. */
export default async ({ env, ctx }) => {
  const orders = createServer((request, response) => response.end("orders")).listen(3000);
  const stock = createServer((request, response) => response.end("stock")).listen(4000);
  const handler = httpServerHandler({ port: 4000 });
  const response = await handler.fetch(new Request("http://shop.example:3000/"), env, ctx);
  orders.close();
  stock.close();
  return response.text();
};
