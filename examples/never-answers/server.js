import http from "node:http";

const stock = { apples: 12, pears: 0 };

http
  .createServer((req, res) => {
    const fruit = req.url.slice(1);
    if (stock[fruit] > 0) {
      res.end(`${stock[fruit]} ${fruit} left\n`);
    } else if (stock[fruit] === undefined) {
      res.writeHead(404).end(`no ${fruit} here\n`);
    }
    // Sold out: nobody thought of it, and nobody answers.
  })
  .listen(3000);
