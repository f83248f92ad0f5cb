const express = require("express");
const passport = require("passport");
class HeaderStrategy extends passport.Strategy {
  name = "header";
  authenticate(req) {
    const name = req.get("x-name");
    if (name) this.success({ name });
    else this.fail("no name", 401);
  }
}
passport.use(new HeaderStrategy());
const app = express();
app.use(passport.initialize());
app.get("/me", passport.authenticate("header", { session: false }), (req, res) =>
  res.json(req.user),
);
app.listen(3000);
