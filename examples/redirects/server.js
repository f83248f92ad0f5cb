import { createServer } from "node:http";

const rooms = {
  "/menu.html": { status: 301, to: "/menu" },
  "/today": { status: 302, to: "/menu?day=fri" },
  "/api/v1/orders": { status: 308, to: "/api/v2/orders" },
  "/upload": { status: 307, to: "https://kitchen-2.example/upload" },
};

createServer((req, res) => {
  const url = new URL(req.url, `http://${req.headers.host}`);

  // The whole house moved.
  if (url.hostname === "old-kitchen.example") {
    return redirect(res, 301, `https://kitchen.example${url.pathname}${url.search}`);
  }
  const moved = Object.hasOwn(rooms, url.pathname) ? rooms[url.pathname] : undefined;
  if (moved !== undefined) return redirect(res, moved.status, moved.to);

  if (req.method === "POST" && url.pathname === "/guestbook") {
    return redirect(res, 303, "/guestbook#thanks");
  }
  res.end(`${req.method} ${url.pathname}${url.search}\n`);
}).listen(3000);

function redirect(res, status, location) {
  res.writeHead(status, { Location: location }).end(`See ${location}\n`);
}
