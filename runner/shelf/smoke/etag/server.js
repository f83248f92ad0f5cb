import { createServer } from "node:http";
import etag from "etag";
createServer((req, res) => res.end(etag("hello", { weak: true }))).listen(3000);
