const express = require("express");
const mustacheExpress = require("mustache-express");
const app = express();
app.engine("mustache", mustacheExpress());
app.set("view engine", "mustache");
app.set("views", `${__dirname}/views`);
app.get("/", (req, res) => res.render("index", { title: "A <list>", items: ["one", "two"] }));
app.listen(3000);
