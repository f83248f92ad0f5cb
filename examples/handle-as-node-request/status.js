import { createServer } from "node:http";
import { sold } from "./shop.js";

export const statusPort = 9090;

createServer((req, res) => {
  res.setHeader("Content-Type", "application/json");
  res.end(JSON.stringify({ path: req.url, sold: sold.bulbs }));
}).listen(statusPort);
