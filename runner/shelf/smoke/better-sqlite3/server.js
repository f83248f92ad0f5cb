const http = require("node:http");
const Database = require("better-sqlite3");
http.createServer((req, res) => res.end(String(new Database(":memory:").open))).listen(3000);
