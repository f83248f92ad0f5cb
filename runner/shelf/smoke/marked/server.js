import { createServer } from "node:http";
import { marked } from "marked";
import { readFile } from "node:fs/promises";
createServer(async (req, res) => {
  res.setHeader("content-type", "text/html; charset=utf-8");
  res.end(marked.parse(await readFile("page.md", "utf8")));
}).listen(3000);
