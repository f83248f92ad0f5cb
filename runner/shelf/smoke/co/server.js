const co = require("co");
require("node:http")
  .createServer((req, res) => {
    co(function* () {
      const [a, b] = yield [Promise.resolve(1), Promise.resolve(2)];
      res.end(String(a + b));
    });
  })
  .listen(3000);
