const express = require("express");
const session = require("express-session");
const passport = require("passport");
const { Strategy } = require("passport-local");
passport.use(
  new Strategy((username, password, done) =>
    done(null, password === "open" ? { id: 1, username } : false),
  ),
);
passport.serializeUser((user, done) => done(null, user));
passport.deserializeUser((user, done) => done(null, user));
const app = express();
app.use(
  express.urlencoded({ extended: false }),
  session({ secret: "s", resave: false, saveUninitialized: false }),
);
app.use(passport.session());
app.post("/login", passport.authenticate("local"), (req, res) =>
  res.send(`welcome ${req.user.username}`),
);
app.listen(3000);
