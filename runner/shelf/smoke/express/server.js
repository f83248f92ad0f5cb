const path = require("node:path");
const express = require("express");

const app = express();
app.set("trust proxy", true);
app.use(express.json());
app.use("/files", express.static(path.join(__dirname, "public")));

app.param("id", (req, res, next, id) => {
  req.number = Number(id);
  next();
});
app.get("/users/:id", (req, res) => {
  res.json({ id: req.number, query: req.query, host: req.hostname, ip: req.ip });
});
app.post("/json", (req, res) => res.status(201).json({ got: req.body }));
app.post("/text", express.text(), (req, res) => res.type("txt").send(req.body.toUpperCase()));
app.post("/raw", express.raw({ type: "*/*" }), (req, res) => res.send({ bytes: req.body.length }));
app.get("/old", (req, res) => res.redirect(301, "/users/1"));
app.get("/page", (req, res) => res.sendFile("page.html", { root: path.join(__dirname, "public") }));
app.get("/either", (req, res) => {
  res.format({ html: () => res.send("<b>yes</b>"), json: () => res.json({ yes: true }) });
});
app.get("/fails", async () => {
  throw new Error("on purpose");
});

const admin = express.Router({ mergeParams: true });
admin.use((req, res, next) => (req.get("x-admin") ? next() : next("router")));
admin.get("/", (req, res) => res.send(`admin of ${req.params.area} at ${req.baseUrl}`));
app.use("/admin/:area", admin);

app.use((req, res) => res.status(404).send("nothing here"));
app.use((error, req, res, _next) =>
  res.status(error.status ?? 500).send(`caught: ${error.message}`),
);

app.listen(3000);
