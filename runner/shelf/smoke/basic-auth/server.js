import { createServer } from "node:http";
import auth from "basic-auth";
createServer((req, res) => {
  const user = auth(req);
  res.end(user === undefined ? "nobody" : `${user.name} ${user.pass}`);
}).listen(3000);
