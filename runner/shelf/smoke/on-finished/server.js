const http = require("node:http");
const onFinished = require("on-finished");
const done = [];
http
  .createServer((req, res) => {
    onFinished(res, (error) => {
      done.push(error === null);
      console.log("finished", req.url, onFinished.isFinished(res));
    });
    res.end(`already finished: ${onFinished.isFinished(res)}`);
  })
  .listen(3000);
