const hash = require("pbkdf2-password")();
require("node:http")
  .createServer((req, res) => {
    hash({ password: "foobar", salt: "c2FsdA==" }, (error, pass, salt, hashed) => {
      res.end(error ? error.message : `${pass} ${salt} ${hashed.length}`);
    });
  })
  .listen(3000);
