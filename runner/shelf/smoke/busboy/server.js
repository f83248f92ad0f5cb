const busboy = require("busboy");
const http = require("node:http");
http
  .createServer((req, res) => {
    const found = [];
    const parser = busboy({ headers: req.headers });
    parser.on("field", (name, value) => found.push(`${name}=${value}`));
    parser.on("file", (name, stream, info) => {
      let size = 0;
      stream.on("data", (chunk) => (size += chunk.length));
      stream.on("end", () => found.push(`${name}: ${info.filename}, ${size} bytes`));
    });
    parser.on("close", () => res.end(found.sort().join("; ")));
    req.pipe(parser);
  })
  .listen(3000);
