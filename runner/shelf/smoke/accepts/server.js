import { createServer } from "node:http";
import accepts from "accepts";
createServer((req, res) => res.end(accepts(req).type(["json", "html"]) || "none")).listen(3000);
