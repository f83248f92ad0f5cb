const express = require("express");
const cookieParser = require("cookie-parser");

const app = express();
app.use(cookieParser("a secret"));
app.get("/", (req, res) => res.json({ cookies: req.cookies, signed: req.signedCookies }));
app.get("/set", (req, res) => res.cookie("user", "ada", { signed: true }).send("set"));
app.listen(3000);
