const express = require("express");
const passport = require("passport");
const { Strategy } = require("passport-http-bearer");
passport.use(new Strategy((token, done) => done(null, token === "right" ? { id: 7 } : false)));
const app = express();
app.get("/", passport.authenticate("bearer", { session: false }), (req, res) => res.json(req.user));
app.listen(3000);
