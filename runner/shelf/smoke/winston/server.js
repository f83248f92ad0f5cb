import { createServer } from "node:http";
import { Writable } from "node:stream";
import winston from "winston";

const lines = [];
const stream = new Writable({
  write(chunk, encoding, done) {
    lines.push(String(chunk));
    done();
  },
});
const logger = winston.createLogger({
  format: winston.format.combine(winston.format.label({ label: "api" }), winston.format.json()),
  transports: [new winston.transports.Stream({ stream }), new winston.transports.Console()],
});
createServer(async (req, res) => {
  logger.info("asked", { path: req.url });
  res.end(lines.join(""));
}).listen(3000);
