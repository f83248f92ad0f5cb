const http = require("node:http");

// The back end, as it would run on another machine.
const backend = http.createServer((req, res) => {
  if (req.url === "/slow") return setTimeout(() => res.end("late"), 2000);
  res.setHeader("content-type", "application/json");
  res.end(JSON.stringify({ seen: `${req.method} ${req.url}`, via: req.headers.via ?? null }));
});

const gateway = http.createServer((req, res) => {
  const { method, url: path, headers } = req;
  const forward = http.request(
    { host: "localhost", port: 8081, method, path, headers: { ...headers, via: "1.1 gateway" } },
    (answer) => {
      res.writeHead(answer.statusCode, { ...answer.headers, "x-gateway": "passed" });
      answer.pipe(res);
    },
  );
  forward.setTimeout(500, () => forward.destroy(new Error("The back end took too long.")));
  forward.on("error", (error) => {
    console.warn(error.message);
    if (!res.headersSent) res.writeHead(504).end(`${error.message}\n`);
  });
  req.pipe(forward);
});

gateway.listen(8080, () => console.log("gateway on 8080"));
backend.listen(8081, () => console.log("back end on 8081"));
