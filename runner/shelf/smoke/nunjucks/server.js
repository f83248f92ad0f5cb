const express = require("express");
const nunjucks = require("nunjucks");
const app = express();
nunjucks.configure("views", { autoescape: true, express: app });
app.get("/", (req, res) => res.render("index.njk", { title: "A <list>", items: ["one", "two"] }));
app.get("/inline", (req, res) =>
  res.send(nunjucks.renderString("{% set a = 2 %}{{ a * b }}", { b: 21 })),
);
app.listen(3000);
