const express = require("express");
const hbs = require("hbs");
const app = express();
app.set("view engine", "hbs");
hbs.registerPartial("item", "<li>{{this}}</li>");
app.get("/", (req, res) => res.render("index", { title: "A <list>", items: ["one", "two"] }));
app.listen(3000);
