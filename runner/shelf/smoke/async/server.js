import { createServer } from "node:http";
import async from "async";
createServer(async (req, res) =>
  res.end((await async.mapLimit([1, 2, 3], 2, async (n) => n * 2)).join()),
).listen(3000);
