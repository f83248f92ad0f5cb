import { createServer } from "node:http";
import { Chalk } from "chalk";
createServer((req, res) => res.end(new Chalk({ level: 1 }).red("stop"))).listen(3000);
