import { createServer } from "node:http";
import { dump, load } from "js-yaml";
import { readFile } from "node:fs/promises";
createServer(async (req, res) => {
  res.end(`${JSON.stringify(load(await readFile("data.yaml", "utf8")))} ${dump({ a: [1] })}`);
}).listen(3000);
