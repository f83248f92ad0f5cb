import express from "express";
import { Liquid } from "liquidjs";
const app = express();

const engine = new Liquid({ extname: ".liquid" });
app.engine("liquid", engine.express());
app.set("views", "./views");
app.set("view engine", "liquid");
app.get("/", (req, res) => res.render("index", { title: "A <list>", items: ["one", "two"] }));
app.listen(3000);
