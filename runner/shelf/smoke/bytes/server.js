import { createServer } from "node:http";
import bytes from "bytes";
createServer((req, res) => res.end(`${bytes(1536)} ${bytes.parse("2mb")}`)).listen(3000);
