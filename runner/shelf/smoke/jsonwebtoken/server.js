const http = require("node:http");
const { generateKeyPairSync } = require("node:crypto");
const jwt = require("jsonwebtoken");

const routes = {
  "/hmac": () =>
    jwt.verify(jwt.sign({ a: 1 }, "s", { expiresIn: "1h", audience: "me" }), "s", {
      audience: "me",
    }).a,
  "/wrong": () => jwt.verify(jwt.sign({ a: 1 }, "s"), "t"),
  "/expired": () => jwt.verify(jwt.sign({ exp: 1 }, "s"), "s"),
  "/none": () =>
    jwt.verify(
      `${btoa('{"alg":"none","typ":"JWT"}')}.${btoa('{"a":1}')}.`.replaceAll("=", ""),
      "s",
    ),
  "/ec": () => {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    return jwt.verify(jwt.sign({ a: 2 }, privateKey, { algorithm: "ES256" }), publicKey).a;
  },
  "/rsa": () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = publicKey.export({ type: "spki", format: "pem" });
    return jwt.verify(jwt.sign({ a: 3 }, privateKey, { algorithm: "RS256" }), pem).a;
  },
};

http
  .createServer((req, res) => {
    try {
      res.end(`a: ${routes[req.url]()}`);
    } catch (error) {
      res.statusCode = error instanceof jwt.JsonWebTokenError ? 401 : 500;
      res.end(`${error.name}: ${error.message}`);
    }
  })
  .listen(3000);
