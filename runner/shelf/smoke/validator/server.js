import { createServer } from "node:http";
import validator from "validator";
createServer((req, res) =>
  res.end(`${validator.isEmail("a@b.test")} ${validator.isUUID("x")} ${validator.escape("<i>")}`),
).listen(3000);
