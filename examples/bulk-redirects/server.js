const express = require("express");
const moved = new Map(Object.entries(require("./redirects.json")));

// An address that moved twice leads to where it is now.
for (const [from, to] of moved) {
  let target = to;
  while (moved.has(target)) target = moved.get(target);
  moved.set(from, target);
}

const app = express();

app.use((req, res, next) => {
  const target = moved.get(req.path);
  if (target === undefined) return next();
  const { search } = new URL(req.url, "http://museum.example");
  res.redirect(301, target + search);
});

app.get("/visit", (req, res) => res.send("Open from ten to six, Mondays closed.\n"));

app.listen(3000);
