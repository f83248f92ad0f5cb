import { createServer } from "node:http";
import { createHash, timingSafeEqual } from "node:crypto";

const user = { name: "admin", password: process.env.ADMIN_PASSWORD ?? "correct horse" };

createServer((req, res) => {
  if (req.url === "/") return res.end("A lighthouse. The logbook is at /logbook.\n");
  if (req.url === "/logout") return refuse(res, "Logged out.\n");
  if (req.url !== "/logbook") return res.writeHead(404).end();
  if (!isUser(req.headers.authorization)) return refuse(res, "Only for the keeper.\n");
  res.setHeader("Cache-Control", "no-store");
  res.end("23:10 fog, horn on\n04:35 fog lifting\n");
}).listen(3000);

function refuse(res, text) {
  res.writeHead(401, { "WWW-Authenticate": 'Basic realm="logbook", charset="UTF-8"' }).end(text);
}

function isUser(authorization = "") {
  const [, encoded = ""] = /^Basic (\S+)$/i.exec(authorization) ?? [];
  const credentials = Buffer.from(encoded, "base64").toString();
  // A password may have colons, a name may not.
  const colon = credentials.indexOf(":");
  const isName = isSame(credentials.slice(0, Math.max(colon, 0)), user.name);
  const isPassword = isSame(credentials.slice(colon + 1), user.password);
  return colon >= 0 && isName && isPassword;
}

function isSame(a, b) {
  const digest = (text) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
