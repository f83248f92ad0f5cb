import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { page } from "./page.js";

let todos = [
  { text: "buy bread", done: true },
  { text: "learn why </script><script>alert(1)</script> does no harm", done: false },
];

function isTodos(value) {
  return (
    Array.isArray(value) &&
    value.every(({ text, done }) => typeof text === "string" && typeof done === "boolean")
  );
}

createServer(async (req, res) => {
  switch (`${req.method} ${req.url}`) {
    case "GET /":
      res.setHeader("content-type", "text/html; charset=utf-8");
      return res.end(page(todos));
    case "GET /app.js":
      res.setHeader("content-type", "text/javascript");
      return res.end(await readFile(new URL("public/app.js", import.meta.url)));
    case "PUT /todos": {
      const given = await json(req);
      if (!isTodos(given)) return res.writeHead(400).end("A list of { text, done }.\n");
      todos = given;
      return res.writeHead(204).end();
    }
    default:
      return res.writeHead(404).end();
  }
}).listen(3000);
