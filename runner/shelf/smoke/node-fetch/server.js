import { createServer } from "node:http";
import fetch from "node-fetch";
createServer(async (req, res) => {
  const answer = await fetch("http://echo.berth.test/", {
    method: "POST",
    body: "hi",
    headers: { "x-a": "1" },
  });
  const { method, headers, body } = await answer.json();
  res.end(`${answer.ok} ${method} ${headers["x-a"]} ${body}`);
}).listen(3000);
