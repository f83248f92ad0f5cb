import express from "express";
import { hashPassword, isPassword } from "./passwords.js";
import { opened, sealed } from "./sessions.js";

const users = new Map([
  ["ada", "YW5hbHl0aWNhbCBlbmdpbg.g1PWTvvK9Q6cO7Hd6lXZ835ptXgdDbDu6QVDuY_tUB8"],
]);

const app = express();
app.use(express.json());

app.post("/users", async (req, res) => {
  const { name, password } = req.body;
  if (users.has(name)) return res.status(409).json({ error: `${name} is taken.` });
  users.set(name, await hashPassword(password));
  res.status(201).json({ name, stored: users.get(name) });
});

app.post("/login", async (req, res) => {
  const { name, password } = req.body;
  const stored = users.get(name);
  if (stored === undefined || !(await isPassword(password, stored))) {
    return res.status(401).json({ error: "Name or password is wrong." });
  }
  res.cookie("session", sealed(name), { httpOnly: true, sameSite: "lax" });
  res.json({ name });
});

app.get("/me", (req, res) => {
  const [, cookie = ""] = /(?:^|; )session=([^;]*)/.exec(req.get("cookie") ?? "") ?? [];
  const name = opened(decodeURIComponent(cookie));
  if (name === undefined) return res.status(401).json({ error: "Please log in." });
  res.json({ name });
});

app.listen(3000);
