import { createServer } from "node:http";
import escape from "escape-html";
createServer((req, res) => res.end(escape("<b>&"))).listen(3000);
