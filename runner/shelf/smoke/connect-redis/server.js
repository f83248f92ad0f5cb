import express from "express";
import session from "express-session";
import { RedisStore } from "connect-redis";
const kept = new Map();
const client = {
  get: async (key) => kept.get(key) ?? null,
  set: async (key, value) => kept.set(key, value),
  del: async (key) => kept.delete(key),
};
const app = express();
app.use(
  session({
    store: new RedisStore({ client }),
    secret: "key",
    resave: false,
    saveUninitialized: true,
  }),
);
app.get("/", (req, res) => {
  req.session.views = (req.session.views ?? 0) + 1;
  res.send(String(req.session.views));
});
app.get("/kept", (req, res) => res.send([...kept.keys()].join()));
app.listen(3000);
