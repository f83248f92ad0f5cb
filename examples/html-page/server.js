import { createServer } from "node:http";

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A template whose values are text, whatever they look like. */
function html(strings, ...values) {
  const safe = values.map((value) => String(value).replace(/[&<>"']/g, (sign) => entities[sign]));
  return String.raw({ raw: strings }, ...safe);
}

const page = (bird) => html`<!doctype html>
<html lang="en">
  <title>Bird of the day</title>
  <style>body { font: 1.2rem/1.5 Georgia, serif; margin: 3rem auto; max-width: 30rem }</style>
  <h1>${bird}</h1>
  <p>Seen at the feeder this morning. <a href="/?bird=Blue%20tit">And another?</a></p>
</html>
`;

createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, "http://localhost");
  if (pathname !== "/") return res.writeHead(404).end();
  res.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  res.end(page(searchParams.get("bird") ?? "Grünfink"));
}).listen(3000);
