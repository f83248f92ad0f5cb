import express from "express";
import session, { MemoryStore } from "express-session";

const app = express();
const store = new MemoryStore();
app.use(session({ secret: "a secret", resave: false, saveUninitialized: false, store, genid }));

// Chosen by the request, so that the program can be tested: never do this.
function genid(req) {
  return req.get("x-session-id") ?? "default";
}

app.get("/", (req, res) => {
  req.session.views = (req.session.views ?? 0) + 1;
  res.send(`views: ${req.session.views}`);
});
app.get("/end", (req, res, next) => {
  req.session.destroy((error) => (error ? next(error) : res.send("ended")));
});

app.listen(3000);
