import { createServer } from "node:http";
import mysql from "mysql2/promise";
createServer(async (req, res) => {
  const failed = await mysql
    .createConnection({ host: "localhost", connectTimeout: 500 })
    .catch((error) => error);
  res.end(`${mysql.format("select ?", ["it's"])} ${failed instanceof Error}`);
}).listen(3000);
