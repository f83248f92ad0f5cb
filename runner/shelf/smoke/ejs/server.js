import express from "express";
import ejs from "ejs";
const app = express();

app.set("view engine", "ejs");
app.get("/", (req, res) => res.render("index", { title: "A <list>", items: ["one", "two"] }));
app.get("/inline", (req, res) =>
  res.send(ejs.render("<%= who.toUpperCase() %>!", { who: req.query.who })),
);
app.get("/broken", (req, res) => res.render("missing"));
app.use((error, req, res, next) => res.status(500).send(error.message));
app.listen(3000);
