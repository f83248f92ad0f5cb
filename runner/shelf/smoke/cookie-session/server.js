const cookieSession = require("cookie-session");
const express = require("express");
const app = express();
app.use(cookieSession({ name: "session", keys: ["first key", "second key"], maxAge: 60_000 }));
app.get("/", (req, res) => {
  req.session.views = (req.session.views ?? 0) + 1;
  res.send(`${req.session.views} views`);
});
app.listen(3000);
