import { createServer } from "node:http";
import { v4, v5, v7, validate, version } from "uuid";
createServer(async (req, res) => {
  const id = v4();
  res.end([validate(id), version(id), version(v7()), v5("berth", v5.URL)].join(" "));
}).listen(3000);
