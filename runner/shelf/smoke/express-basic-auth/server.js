const express = require("express");
const basicAuth = require("express-basic-auth");
const app = express();
app.use(basicAuth({ users: { ada: "love" }, challenge: true }));
app.get("/", (req, res) => res.send(req.auth.user));
app.listen(3000);
