const express = require("express");
const favicon = require("serve-favicon");
const path = require("node:path");
const app = express();
app.use(favicon(path.join(__dirname, "icon.svg")));
app.get("/", (req, res) => res.send("page"));
app.listen(3000);
