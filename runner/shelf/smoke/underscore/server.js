import { createServer } from "node:http";
import _ from "underscore";
createServer((req, res) =>
  res.end(JSON.stringify(_.groupBy([1, 2, 3], (n) => (n % 2 ? "odd" : "even")))),
).listen(3000);
