import { createServer } from "node:http";
import fresh from "fresh";
createServer((req, res) => res.end(String(fresh(req.headers, { etag: '"a"' })))).listen(3000);
