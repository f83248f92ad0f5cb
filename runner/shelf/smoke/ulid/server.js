import { createServer } from "node:http";
import { decodeTime, ulid } from "ulid";
createServer(async (req, res) => {
  const id = ulid(1_469_918_176_385);
  res.end(`${id.slice(0, 10)} ${id.length} ${decodeTime(id)}`);
}).listen(3000);
