const http = require("node:http");
const argon2 = require("argon2");
http.createServer((req, res) => res.end(String(argon2.argon2id))).listen(3000);
