import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import formidable from "formidable";

createServer(async (req, res) => {
  const form = formidable({ uploadDir: "/tmp" });
  const [fields, files] = await form.parse(req);
  const [file] = files.file ?? [];
  const text = file ? await readFile(file.filepath, "utf8") : "none";
  res.setHeader("content-type", "application/json");
  res.end(JSON.stringify({ fields, name: file?.originalFilename, text }));
}).listen(3000);
