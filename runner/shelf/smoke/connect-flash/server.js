const express = require("express");
const flash = require("connect-flash");
const session = require("express-session");
const app = express();
app.use(session({ secret: "s", resave: false, saveUninitialized: true }), flash());
app.get("/", (req, res) => {
  req.flash("info", "first");
  req.flash("info", "second");
  res.json({ told: req.flash("info"), left: req.flash("info") });
});
app.listen(3000);
