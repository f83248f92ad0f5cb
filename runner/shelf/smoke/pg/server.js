import { createServer } from "node:http";
import pg from "pg";
createServer(async (req, res) => {
  const pool = new pg.Pool({ host: "localhost", connectionTimeoutMillis: 500 });
  const failed = await pool.query("select 1").catch((error) => error);
  res.end(`${pg.escapeLiteral("it's")} ${failed instanceof Error}`);
}).listen(3000);
