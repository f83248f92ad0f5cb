import { createServer } from "node:http";
import ky from "ky";

const api = ky.create({ prefix: "http://echo.berth.test", retry: 0 });
createServer(async (req, res) => {
  const { method, body } = await api.post("things", { json: { a: 1 } }).json();
  const failed = await api.get("status/404").catch((error) => error);
  res.end(`${method} ${body} ${failed.name}`);
}).listen(3000);
