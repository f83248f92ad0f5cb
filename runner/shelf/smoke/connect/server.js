const connect = require("connect");
const app = connect();
app.use((req, res, next) => {
  res.setHeader("x-first", "yes");
  next();
});
app.use("/mount", (req, res) => res.end(`mounted at ${req.url}`));
app.use("/throw", () => {
  throw new Error("thrown in a middleware");
});
app.use((error, req, res, next) => {
  res.statusCode = 500;
  res.end(`caught: ${error.message}`);
});
app.listen(3000);
