import { createServer } from "node:http";
import { parseCookie, stringifySetCookie } from "cookie";

const themes = new Set(["paper", "slate"]);

createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, "http://localhost");
  const cookies = parseCookie(req.headers.cookie ?? "");

  if (pathname === "/theme") {
    const theme = searchParams.get("name");
    if (!themes.has(theme)) return res.writeHead(400).end("paper or slate\n");
    const cookie = { name: "theme", value: theme, path: "/", maxAge: 31536000, sameSite: "lax" };
    res.setHeader("Set-Cookie", stringifySetCookie(cookie));
    return res.end(`From now on: ${theme}\n`);
  }

  const { theme = "paper", reader } = cookies;
  res.setHeader("Content-Type", "application/json");
  res.end(JSON.stringify({ theme, reader: reader ?? null, cookies: Object.keys(cookies).length }));
}).listen(3000);
