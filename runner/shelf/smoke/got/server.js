import { createServer } from "node:http";
import got from "got";
createServer(async (req, res) => {
  const { statusCode, body } = await got("http://echo.berth.test/status/204", {
    retry: { limit: 0 },
  });
  res.end(`${statusCode} [${body}]`);
}).listen(3000);
