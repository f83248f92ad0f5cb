const express = require("express");
const jwt = require("jsonwebtoken");
const passport = require("passport");
const { ExtractJwt, Strategy } = require("passport-jwt");
const options = { secretOrKey: "key", jwtFromRequest: ExtractJwt.fromUrlQueryParameter("token") };
passport.use(new Strategy(options, (payload, done) => done(null, { name: payload.name })));
const app = express();
app.get("/token", (req, res) => res.send(jwt.sign({ name: "ada" }, "key", { noTimestamp: true })));
app.get("/", passport.authenticate("jwt", { session: false }), (req, res) =>
  res.send(req.user.name),
);
app.listen(3000);
