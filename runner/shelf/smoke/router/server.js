const finalhandler = (req, res) => (error) => {
  res.statusCode = error ? 500 : 404;
  res.end(error ? error.message : "nothing here");
};
const http = require("node:http");
const Router = require("router");
const router = Router();
router.param("id", (req, res, next, id) => {
  req.id = Number(id);
  next();
});
router.get("/items/:id", (req, res) => res.end(`item ${req.id + 1}`));
const nested = Router({ mergeParams: true });
nested.get("/in", (req, res) => res.end(`nested in ${req.params.where}`));
router.use("/:where", nested);
http.createServer((req, res) => router(req, res, finalhandler(req, res))).listen(3000);
