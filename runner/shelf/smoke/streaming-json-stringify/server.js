const stringify = require("streaming-json-stringify");
require("node:http")
  .createServer((req, res) => {
    const stream = stringify();
    stream.pipe(res);
    stream.write({ id: 1 });
    stream.write({ id: 2 });
    stream.end();
  })
  .listen(3000);
