import { createServer } from "node:http";
import typeIs from "type-is";
createServer((req, res) => res.end(String(typeIs(req, ["urlencoded", "json"])))).listen(3000);
