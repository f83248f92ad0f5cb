import { createServer } from "node:http";
import { parse } from "csv-parse";
import { parse as parseSync } from "csv-parse/sync";
createServer(async (req, res) => {
  if (req.method === "GET")
    return res.end(JSON.stringify(parseSync('a,b\n1,"x, y"', { columns: true })));
  const rows = [];
  for await (const row of req.pipe(parse())) rows.push(row.length);
  res.end(rows.join(" "));
}).listen(3000);
