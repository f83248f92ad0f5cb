const express = require("express");
const cookieParser = require("cookie-parser");
const session = require("express-session");

const app = express();

app.use(cookieParser());
app.use(express.urlencoded({ extended: false }));
app.use(
  session({
    secret: "a secret of your own",
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: "lax" },
  }),
);

app.get("/", (req, res) => {
  const { user, logins } = req.session;
  if (!user) {
    const last = req.cookies.lastUser;
    return res.send(last ? `Welcome back, ${last}. Please log in.\n` : "Please log in.\n");
  }
  res.send(`Hello ${user}, you have logged in ${logins} time(s) in this session.\n`);
});

app.post("/login", (req, res) => {
  const user = req.body?.user;
  if (!user) return res.status(400).send("Send the form field 'user'.\n");
  req.session.user = user;
  req.session.logins = (req.session.logins ?? 0) + 1;
  res.cookie("lastUser", user, { maxAge: 30 * 24 * 60 * 60 * 1000 });
  res.send(`Logged in as ${user}, login ${req.session.logins} of this session.\n`);
});

app.post("/logout", (req, res, next) => {
  req.session.destroy((error) => (error ? next(error) : res.send("Logged out.\n")));
});

app.listen(3000);
