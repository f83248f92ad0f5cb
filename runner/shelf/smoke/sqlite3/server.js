const http = require("node:http");
const sqlite3 = require("sqlite3");
http.createServer((req, res) => res.end(String(sqlite3.VERSION))).listen(3000);
