import express from "express";
import { engine } from "express-handlebars";
const app = express();

app.engine("handlebars", engine({ helpers: { shout: (text) => `${text.toUpperCase()}!` } }));
app.set("view engine", "handlebars");
app.set("views", "./views");
app.get("/", (req, res) => res.render("home", { title: "A <list>", items: ["one", "two"] }));
app.get("/bare", (req, res) => res.render("home", { layout: false, title: "Bare", items: [] }));
app.listen(3000);
