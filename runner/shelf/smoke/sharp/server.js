const http = require("node:http");
const sharp = require("sharp");
http.createServer((req, res) => res.end(String(sharp.versions))).listen(3000);
