import { createServer } from "node:http";
import nock from "nock";
createServer(async (req, res) => {
  nock("http://api.test").get("/a").reply(200, { mocked: true });
  const answer = await fetch("http://api.test/a").catch((error) => error);
  res.end(answer instanceof Error ? answer.message : JSON.stringify(await answer.json()));
}).listen(3000);
