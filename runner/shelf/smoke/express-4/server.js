const express = require("express");
const app = express();
app.use(express.json(), express.urlencoded({ extended: true }));
app.get("/files/*", (req, res) => res.send(`wildcard ${req.params[0]}`));
app.get("/user/:id?", (req, res) => res.json({ id: req.params.id ?? null }));
app.post("/form", (req, res) => res.json(req.body));
app.get("/del", (req, res) => res.send(typeof app.del));
app.listen(3000);
