import http from "node:http";
import jwt from "jsonwebtoken";
import { readJson } from "./read-json.js";

const secret = process.env.JWT_SECRET ?? "only for trying out";
const users = { ada: "lovelace", grace: "hopper" };

const server = http.createServer(async (req, res) => {
  if (req.method === "POST" && req.url === "/login") return login(req, res);
  if (req.method === "GET" && req.url === "/me") return me(req, res);
  send(res, 404, { error: "POST /login, then GET /me" });
});

async function login(req, res) {
  const { user, password } = await readJson(req);
  if (!Object.hasOwn(users, user) || users[user] !== password) {
    return send(res, 401, { error: "Wrong user or password" });
  }
  const token = jwt.sign({}, secret, { subject: user, expiresIn: "15m" });
  send(res, 200, { token });
}

function me(req, res) {
  const token = req.headers.authorization?.match(/^Bearer (.+)$/)?.[1];
  if (!token) return send(res, 401, { error: "Send Authorization: Bearer <token>" });
  try {
    // Naming the algorithm keeps a token from choosing a weaker one for itself.
    const { sub } = jwt.verify(token, secret, { algorithms: ["HS256"] });
    send(res, 200, { user: sub });
  } catch (error) {
    send(res, 401, { error: error.message });
  }
}

function send(res, status, body) {
  res.writeHead(status, { "Content-Type": "application/json" });
  res.end(JSON.stringify(body));
}

server.listen(3000);
