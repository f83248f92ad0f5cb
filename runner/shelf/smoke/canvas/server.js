const http = require("node:http");
const canvas = require("canvas");
http.createServer((req, res) => res.end(String(canvas.version))).listen(3000);
