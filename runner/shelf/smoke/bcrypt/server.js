const http = require("node:http");
const bcrypt = require("bcrypt");
http.createServer((req, res) => res.end(String(bcrypt.hashSync("a", 4)))).listen(3000);
