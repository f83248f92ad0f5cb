import express from "express";
import { Eta } from "eta";
import path from "node:path";

const eta = new Eta({ views: path.join(import.meta.dirname, "views"), cache: true });
const app = express();

app.get("/", (req, res) =>
  res.send(eta.render("./index", { title: "A <list>", items: ["one", "two"] })),
);
app.get("/inline", (req, res) => res.send(eta.renderString("hi <%= it.name %>", { name: "Ada" })));
app.listen(3000);
