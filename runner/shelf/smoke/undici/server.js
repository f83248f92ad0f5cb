import { createServer } from "node:http";
import { MockAgent, request } from "undici";
createServer(async (req, res) => {
  const pool = new MockAgent();
  pool.disableNetConnect();
  pool.get("http://api.test").intercept({ path: "/a" }).reply(200, { mocked: true });
  const { statusCode, body } = await request("http://api.test/a", { dispatcher: pool });
  const failed = await request("http://echo.berth.test/").catch((error) => error);
  res.end(`${statusCode} ${JSON.stringify(await body.json())} ${failed.message}`);
}).listen(3000);
