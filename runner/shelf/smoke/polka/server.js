const polka = require("polka");
polka()
  .use((req, res, next) => {
    req.seen = true;
    next();
  })
  .get("/users/:id", (req, res) => res.end(`User ${req.params.id} ${req.seen} ${req.query.a}`))
  .listen(3000, () => console.log("polka listens"));
