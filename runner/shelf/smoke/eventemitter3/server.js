import { createServer } from "node:http";
import { EventEmitter } from "eventemitter3";
createServer(async (req, res) => {
  const emitter = new EventEmitter();
  const seen = [];
  emitter.once("a", (value) => seen.push(value));
  emitter.emit("a", 1);
  emitter.emit("a", 2);
  res.end(`${seen} ${emitter.listenerCount("a")}`);
}).listen(3000);
