import { createServer } from "node:http";
import slugify from "slugify";
createServer((req, res) => res.end(slugify("Größe & Straße", { lower: true }))).listen(3000);
