import { createServer } from "node:http";
import { compile, match } from "path-to-regexp";

const user = match("/users/:id{/:tab}");
const link = compile("/users/:id");
createServer((req, res) => {
  const found = user(req.url);
  res.statusCode = found ? 200 : 404;
  res.end(found ? `${JSON.stringify(found.params)} ${link({ id: "a b" })}` : "no match");
}).listen(3000);
