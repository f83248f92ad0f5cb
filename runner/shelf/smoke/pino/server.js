import { createServer } from "node:http";
import pino from "pino";

const lines = [];
const logger = pino({ level: "debug" }, { write: (line) => lines.push(line) });
pino().info("to the console");
createServer(async (req, res) => {
  logger.child({ path: req.url }).info({ extra: 1 }, "asked");
  res.end(`level ${logger.level}, lines ${lines.length}, ${JSON.parse(lines[0]).msg}`);
}).listen(3000);
