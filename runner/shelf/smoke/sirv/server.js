import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
createServer(sirv(join(import.meta.dirname, "public"), { dev: true })).listen(3000);
