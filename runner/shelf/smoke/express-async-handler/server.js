const express = require("express");
const handled = require("express-async-handler");
const app = express();
app.get(
  "/",
  handled(async () => {
    throw new Error("late");
  }),
);
app.use((error, req, res, next) => res.status(500).send(error.message));
app.listen(3000);
