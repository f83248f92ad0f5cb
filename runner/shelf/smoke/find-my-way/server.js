const http = require("node:http");
const router = require("find-my-way")({
  defaultRoute: (req, res) => {
    res.statusCode = 404;
    res.end("no route");
  },
});
router.on("GET", "/users/:id", (req, res, params) => res.end(`user ${params.id}`));
router.on("GET", "/static/*", (req, res, params) => res.end(`file ${params["*"]}`));
router.on("GET", "/v", { constraints: { version: "2.0.0" } }, (req, res) =>
  res.end("second version"),
);
http.createServer((req, res) => router.lookup(req, res)).listen(3000);
