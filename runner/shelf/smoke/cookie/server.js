import { parseCookie, stringifySetCookie } from "cookie";
import { createServer } from "node:http";

createServer((req, res) => {
  const { name = "nobody" } = parseCookie(req.headers.cookie ?? "");
  res.setHeader(
    "set-cookie",
    stringifySetCookie({ name: "seen", value: name, httpOnly: true, maxAge: 60 }),
  );
  res.end(`hello ${name}`);
}).listen(3000);
