const express = require("express");
const responseTime = require("response-time");
const app = express();
app.use(
  responseTime((req, res, time) => {
    res.setHeader("x-measured", String(Number.isFinite(time) && time >= 0));
  }),
);
app.get("/", (req, res) => res.send("timed"));
app.listen(3000);
